import { EmptyState } from '@understudy/ui'
import { Show, type JSX } from 'solid-js'
import { isPartner, partyOf } from '../rehearsal/actors.ts'
import { useRehearsal } from '../rehearsal/rehearsal.tsx'
import { PageHead } from './PageHead.tsx'

/** How a partner's screen begins: what it is, of whom, and what it says while nobody acts for a partner. */
export function PartnerScreen(props: {
  readonly title: string
  readonly lead: (partner: string) => string
  readonly noPartner: string
  readonly children: (partner: () => string) => JSX.Element
}) {
  const rehearsal = useRehearsal()
  const party = () => partyOf(rehearsal.actor())
  const partner = () => (isPartner(rehearsal.frame.value(), party()) ? party() : undefined)
  return (
    <div class="c-page">
      <PageHead title={props.title} lead={props.lead(rehearsal.names(party()))} />
      <Show when={partner()} fallback={<EmptyState title={props.noPartner} />}>
        {(acting) => props.children(acting)}
      </Show>
    </div>
  )
}
