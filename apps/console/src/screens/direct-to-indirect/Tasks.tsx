import { A } from '@solidjs/router'
import { formatInstant } from '@understudy/messages/one-language'
import { Notice } from '@understudy/ui'
import { Match, Show, Switch } from 'solid-js'
import { paths } from '../../paths.ts'
import { useReader } from '../../reader/reader.tsx'
import { CommandButton } from '../../rehearsal/CommandButton.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { AcceptAgreement } from './AcceptAgreement.tsx'
import { EnrollForm } from './EnrollForm.tsx'
import type { Enrollment } from './enrollment.ts'

/** What the partner has to do next on its way; one task at a time. */
export function Tasks(props: { readonly partner: string; readonly enrollment: Enrollment }) {
  const { words, locale } = useReader()
  const screen = () => words().enrollment
  const status = () => props.enrollment.status
  const rehearsal = useRehearsal()
  const isOpen = () => status() === null || status() === 'identified' || status() === 'refused'
  const isUnderPrograms = () =>
    props.enrollment.enrolsUnder === 'programs' && isOpen() && billsDirectly()
  const billsDirectly = () => props.enrollment.kinds.includes('direct-bill')
  return (
    <section class="u-card u-stack" aria-labelledby="current-tasks">
      <h2 id="current-tasks">{screen().tasks}</h2>
      <Switch fallback={<p>{screen().noTasks}</p>}>
        <Match when={isUnderPrograms()}>
          <p>
            <A href={paths.programs(rehearsal.id)}>{screen().underPrograms}</A>
          </p>
        </Match>
        <Match when={status() === null && billsDirectly()}>
          <p>{screen().noTasks}</p>
          <p class="u-faint">{screen().notIdentified}</p>
          <CommandButton
            size="small"
            as="microsoft/system"
            command={{ type: 'IdentifyForOffboarding', partner: props.partner }}
          >
            {screen().identify}
          </CommandButton>
        </Match>
        <Match when={status() === 'identified' || status() === 'refused'}>
          <h3>{screen().become}</h3>
          <Show when={status() === 'refused'} fallback={<p>{screen().becomeText}</p>}>
            <Notice tone="bad" title={screen().refusedText} />
          </Show>
          <EnrollForm partner={props.partner} enrollment={props.enrollment} />
        </Match>
        <Match when={status() === 'submitted'}>
          <Notice tone="accent" title={screen().waiting}>
            <p>{screen().waitingText(formatInstant(locale(), props.enrollment.answerAt ?? ''))}</p>
          </Notice>
        </Match>
        <Match when={status() === 'approved'}>
          <AcceptAgreement partner={props.partner} />
        </Match>
        <Match when={status() === 'accepted'}>
          <Notice tone="good" title={screen().dual}>
            <p>{screen().dualText}</p>
          </Notice>
        </Match>
      </Switch>
    </section>
  )
}
