import { A } from '@solidjs/router'
import { Check, Notice } from '@understudy/ui'
import { createSignal, Match, Switch } from 'solid-js'
import { paths } from '../../paths.ts'
import { useReader } from '../../reader/reader.tsx'
import { CommandButton } from '../../rehearsal/CommandButton.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import type { Authorization } from './authorization.ts'
import { EnrollForm } from './EnrollForm.tsx'
import type { Enrollment } from './enrollment.ts'

/** Programs → Get started: a restricted partner enrols as reseller, and one that is not asks to be restricted first. */
export function ResellerProgram(props: {
  readonly partner: string
  readonly authorization: Authorization
  readonly enrollment: Enrollment
}) {
  const { words, terms } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().programs
  const [ticked, setTicked] = createSignal(false)
  const status = () => props.enrollment.status
  const isOpen = () => status() === null || status() === 'identified' || status() === 'refused'
  const isNarrowed = () =>
    props.authorization.status === 'restricted' || props.authorization.status === 'suspended'
  const enrolsHere = () => props.enrollment.enrolsUnder === 'programs'
  return (
    <section class="u-card u-stack" aria-labelledby="reseller-program">
      <h2 id="reseller-program">{terms().partnerKinds['indirect-reseller']}</h2>
      <Switch fallback={<p>{screen().noReseller}</p>}>
        <Match when={props.enrollment.kinds.includes('indirect-reseller')}>
          <p>{screen().isReseller}</p>
          <p>
            <A href={paths.incentives(rehearsal.id)}>{screen().incentives.title}</A>
          </p>
        </Match>
        <Match when={!props.authorization.billsDirectly}>
          <p>{screen().noReseller}</p>
        </Match>
        <Match when={!enrolsHere() || !isOpen()}>
          <p>
            <A href={paths.overview(rehearsal.id)}>{screen().onOverview}</A>
          </p>
        </Match>
        <Match when={isNarrowed()}>
          <h3>{screen().getStarted}</h3>
          <EnrollForm partner={props.partner} enrollment={props.enrollment} />
        </Match>
        <Match when={props.authorization.status === 'active'}>
          <p>{screen().restrictFirst}</p>
          <Notice tone="warn" title={screen().noWayBack}>
            <Check label={screen().noWayBackTick} checked={ticked()} onChange={setTicked} />
          </Notice>
          <CommandButton
            command={{
              type: 'RequestRestriction',
              partner: props.partner,
              leavingConfirmed: ticked(),
            }}
            disabledReason={ticked() ? undefined : screen().tickFirst}
          >
            {screen().askRestriction}
          </CommandButton>
        </Match>
      </Switch>
    </section>
  )
}
