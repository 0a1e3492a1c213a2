import { EmptyState } from '@understudy/ui'
import { Show, type JSX } from 'solid-js'
import { isPartner, partyOf } from '../rehearsal/actors.ts'
import { useRehearsal } from '../rehearsal/rehearsal.tsx'
import { Titled } from './Titled.tsx'

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
      <Titled title={props.title} />
      <header class="c-page-head">
        <h1>{props.title}</h1>
        <p>{props.lead(rehearsal.names(party()))}</p>
      </header>
      <Show when={partner()} fallback={<EmptyState title={props.noPartner} />}>
        {(acting) => props.children(acting)}
      </Show>
    </div>
  )
}
