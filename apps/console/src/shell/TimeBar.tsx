import { formatLength } from '@understudy/messages/one-language'
import { Button, ClockControl } from '@understudy/ui'
import { createSignal, Show } from 'solid-js'
import { useReader } from '../reader/reader.tsx'
import { useRehearsal } from '../rehearsal/rehearsal.tsx'
import { ClockSpeed } from './ClockSpeed.tsx'
import { createJourney } from './journey.ts'
import { JourneyDialog } from './JourneyDialog.tsx'
import { PastSlider } from './PastSlider.tsx'
import { ProblemNotice } from './ProblemNotice.tsx'

const steps = ['PT15M', 'PT1H', 'P1D']

/** The clock, always in sight, and the way back through everything that happened. */
export function TimeBar() {
  const reader = useReader()
  const rehearsal = useRehearsal()
  const journey = createJourney(rehearsal)
  const [previewing, setPreviewing] = createSignal(false)
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
              <Button
                size="small"
                disabledReason={journey.running() ? reader.words().time.running : undefined}
                onClick={() => setPreviewing(true)}
              >
                {reader.words().journey.open}
              </Button>
            </Show>
          </ClockControl>
        )}
      </Show>
      <PastSlider />
      <ProblemNotice problem={journey.problem()} />
      <Show when={previewing()}>
        <JourneyDialog lengths={steps} onMove={journey.to} onClose={() => setPreviewing(false)} />
      </Show>
    </div>
  )
}
