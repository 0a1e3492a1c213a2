import { createSignal, createUniqueId, For, Show, type JSX } from 'solid-js'
import { Button } from './Button.tsx'
import { Instant } from './Instant.tsx'
import { useUiWords } from './words.ts'

export interface ClockStep {
  /** ISO 8601 length of time. */
  readonly by: string
  readonly text: string
}

/** A clock and what moves it. Times are UTC. */
export function ClockControl(props: {
  readonly now: string
  readonly steps: readonly ClockStep[]
  readonly running: boolean
  readonly onBy: (length: string) => void
  /** The start of a UTC day, `YYYY-MM-DD`. */
  readonly onTo: (day: string) => void
  readonly onUntilDone: () => void
  readonly onStop: () => void
  readonly disabledReason?: string | undefined
  readonly untilDoneReason?: string | undefined
  /** Further controls of the clock. */
  readonly children?: JSX.Element
}) {
  const words = useUiWords()
  const reason = createUniqueId()
  const blocked = () => props.disabledReason ?? (props.running ? words.clock.running : undefined)

  return (
    <div class="u-clock" role="group" aria-label={words.clock.title}>
      <span class="u-clock-now">
        <span class="u-visually-hidden">{words.clock.title}</span>
        <Instant at={props.now} />
      </span>
      <span class="u-clock-steps" role="group" aria-label={words.clock.forward}>
        <For each={props.steps}>
          {(step) => (
            <Button
              size="small"
              disabledReason={blocked()}
              reasonAt={reason}
              onClick={() => props.onBy(step.by)}
            >
              {step.text}
            </Button>
          )}
        </For>
        <Button
          size="small"
          disabledReason={blocked() ?? props.untilDoneReason}
          reasonAt={reason}
          onClick={props.onUntilDone}
        >
          {words.clock.untilDone}
        </Button>
      </span>
      <ToDate now={props.now} reason={blocked()} reasonAt={reason} onTo={props.onTo} />
      {props.children}
      <Show when={props.running}>
        <Button size="small" kind="danger" onClick={props.onStop}>
          {words.clock.stop}
        </Button>
      </Show>
      <span
        id={reason}
        class={(blocked() ?? props.untilDoneReason) ? 'u-reason' : undefined}
        role="status"
      >
        {blocked() ?? props.untilDoneReason}
      </span>
    </div>
  )
}

function ToDate(props: {
  readonly now: string
  readonly reason: string | undefined
  readonly reasonAt: string
  readonly onTo: (day: string) => void
}) {
  const words = useUiWords()
  const id = createUniqueId()
  const [day, setDay] = createSignal('')
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (props.reason === undefined && day() !== '') props.onTo(day())
  }
  return (
    <form class="u-clock-date" onSubmit={submit}>
      <label class="u-visually-hidden" for={id}>
        {words.clock.toDate}
      </label>
      <input
        id={id}
        class="u-input"
        type="date"
        min={props.now.slice(0, 10)}
        value={day()}
        onInput={(event) => setDay(event.currentTarget.value)}
      />
      <Button size="small" type="submit" disabledReason={props.reason} reasonAt={props.reasonAt}>
        {words.clock.go}
      </Button>
    </form>
  )
}
