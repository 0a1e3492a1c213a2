import { formatLength } from '@understudy/messages/one-language'
import { ClockControl } from '@understudy/ui'
import { Show } from 'solid-js'
import { useReader } from '../reader/reader.tsx'
import { useRehearsal } from '../rehearsal/rehearsal.tsx'
import { ClockSpeed } from './ClockSpeed.tsx'
import { createJourney } from './journey.ts'
import { PastSlider } from './PastSlider.tsx'
import { ProblemNotice } from './ProblemNotice.tsx'

const steps = ['PT15M', 'PT1H', 'P1D']

/** The clock, always in sight, and the way back through everything that happened. */
export function TimeBar() {
  const reader = useReader()
  const rehearsal = useRehearsal()
  const journey = createJourney(rehearsal)
  const now = () => rehearsal.frame.value()?.now ?? rehearsal.row.value()?.now

  return (
    <div class="c-timebar" data-past={rehearsal.past() === null ? undefined : ''}>
      <Show when={now()}>
        {(moment) => (
          <ClockControl
            now={moment()}
            steps={steps.map((by) => ({ by, text: `+${formatLength(reader.locale(), by)}` }))}
            running={journey.running()}
            onBy={journey.by}
            onTo={journey.to}
            onUntilDone={journey.untilDone}
            onStop={journey.stop}
            disabledReason={rehearsal.readOnly()}
            untilDoneReason={
              rehearsal.frame.value()?.nextStepAt ? undefined : reader.words().time.nothingUnderWay
            }
          >
            <Show when={rehearsal.past() === null}>
              <ClockSpeed onChoose={journey.runAt} />
            </Show>
          </ClockControl>
        )}
      </Show>
      <PastSlider />
      <ProblemNotice problem={journey.problem()} />
    </div>
  )
}
