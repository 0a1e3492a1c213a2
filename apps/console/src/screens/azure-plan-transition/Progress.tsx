import { formatDecimal, term } from '@understudy/messages/one-language'
import { Notice, Progress as Bar, Tabs, Tag } from '@understudy/ui'
import { Show } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'
import { Afterwards } from './Afterwards.tsx'
import { Failure } from './Failure.tsx'
import type { ProgressValue } from './progress-value.ts'
import { ProgressTable } from './ProgressTable.tsx'
import { Steps } from './Steps.tsx'
import { statusTone } from './tones.ts'

/** One transition: how far it is, as both portals show it, what failed, and what to do. */
export function Progress(props: {
  readonly progress: ProgressValue
  readonly customer: CustomerFile
}) {
  const { words, terms, locale } = useReader()
  const screen = () => words().transition
  const transition = () => props.progress.transition
  const done = () => transition().steps.filter(({ status }) => status === 'done').length
  const number = (count: number) => formatDecimal(locale(), String(count))
  return (
    <section class="u-card u-stack" aria-labelledby="progress">
      <header class="u-row c-spread">
        <h2 id="progress">{screen().progressTitle}</h2>
        <Tag tone={statusTone[transition().status]}>{terms().statuses[transition().status]}</Tag>
      </header>
      <Bar
        label={term(terms().venues, transition().venue)}
        done={done()}
        of={transition().steps.length}
        valueText={screen().progressOf(number(done()), number(transition().steps.length))}
        tone={transition().status === 'failed' ? 'bad' : 'accent'}
      />
      <Failure transition={transition()} />
      <Show when={transition().nextStepAt !== null}>
        <Notice title={screen().advance} />
      </Show>
      <Tabs
        label={screen().asSeenIn}
        tabs={[
          {
            id: 'partner-center',
            title: terms().venues['partner-center'],
            panel: () => (
              <ProgressTable
                label={terms().venues['partner-center']}
                lines={props.progress.partnerCenter}
              />
            ),
          },
          {
            id: 'azure-portal',
            title: terms().venues['azure-portal'],
            panel: () => (
              <ProgressTable
                label={terms().venues['azure-portal']}
                lines={props.progress.azurePortal}
              />
            ),
          },
        ]}
      />
      <Steps transition={transition()} />
      <Show when={transition().status === 'completed'}>
        <Afterwards customer={props.customer} />
      </Show>
    </section>
  )
}
