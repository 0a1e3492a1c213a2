import { createSignal, Show } from 'solid-js'
import { Button, Field } from '@understudy/ui'
import { useWords } from '../words.ts'
import { wholeNumber } from './whole-number.ts'

const seedMax = 2_147_483_647
const runsMax = 100_000

/** Which cases to draw, and how many. */
export function LabForm(props: {
  /** Why nothing can be tried now, whatever stands in the fields. */
  readonly reason: string | undefined
  readonly isRunning: boolean
  readonly onStart: (seed: number, runs: number) => void
  readonly onStop: () => void
}) {
  const words = useWords()
  const [seedText, setSeedText] = createSignal('1')
  const [runsText, setRunsText] = createSignal('200')
  const seed = () => wholeNumber(seedText(), 0, seedMax)
  const runs = () => wholeNumber(runsText(), 1, runsMax)
  const seedProblem = () => (seed() === null ? words.lab.wholeNumber(0, seedMax) : undefined)
  const runsProblem = () => (runs() === null ? words.lab.wholeNumber(1, runsMax) : undefined)
  const reason = () => props.reason ?? seedProblem() ?? runsProblem()

  function submit(event: SubmitEvent) {
    event.preventDefault()
    const [from, count] = [seed(), runs()]
    if (props.reason === undefined && from !== null && count !== null) props.onStart(from, count)
  }

  return (
    <form class="s-lab-form" onSubmit={submit}>
      <Field
        label={words.lab.seed}
        type="number"
        value={seedText()}
        onInput={setSeedText}
        problem={seedProblem()}
      />
      <Field
        label={words.lab.runs}
        type="number"
        value={runsText()}
        onInput={setRunsText}
        problem={runsProblem()}
      />
      <Button kind="primary" type="submit" disabledReason={reason()}>
        {words.lab.start}
      </Button>
      <Show when={props.isRunning}>
        <Button kind="danger" onClick={() => props.onStop()}>
          {words.lab.stop}
        </Button>
      </Show>
    </form>
  )
}
