import { formatInstant, formatLength } from '@understudy/messages/one-language'
import { Button, Dialog, Field, Select, type Reason } from '@understudy/ui'
import { createSignal, Show } from 'solid-js'
import type { Order } from '../api/client.ts'
import { createReading } from '../cache/reading.ts'
import { useReader } from '../reader/reader.tsx'
import { useMending } from '../rehearsal/mending.ts'
import { useRehearsal } from '../rehearsal/rehearsal.tsx'
import { JourneyPreview } from './JourneyPreview.tsx'
import { Loaded } from './Loaded.tsx'

/** As many events and steps as somebody reads before a move; the rest is counted. */
const eventsMax = 100

/** Until the next thing that falls due, until a day, or for one of the lengths of time. */
const next = 'next'
const day = 'day'

/** Chooses until when the clock is to move, and shows what will happen by then before it does. */
export function JourneyDialog(props: {
  readonly lengths: readonly string[]
  /** The very moment that the preview ended at. */
  readonly onMove: (moment: string) => void
  readonly onClose: () => void
}) {
  const { words } = useReader()
  const choice = createChoice(() => props.lengths)
  const screen = () => words().journey
  const move = () => {
    const plan = choice.promised()
    if (plan === undefined) return
    props.onClose()
    props.onMove(plan.settledAt)
  }
  return (
    <Dialog
      open
      onClose={props.onClose}
      title={screen().title}
      actions={
        <>
          <Button onClick={props.onClose}>{screen().notYet}</Button>
          <Button kind="primary" disabledReason={choice.reason()} onClick={move}>
            {screen().move}
          </Button>
        </>
      }
    >
      <Select
        label={screen().until}
        options={choice.options()}
        value={choice.chosen()}
        onChange={choice.choose}
      />
      <Show when={choice.chosen() === day}>
        <Field
          type="date"
          label={screen().dayLabel}
          value={choice.chosenDay()}
          onInput={choice.chooseDay}
        />
      </Show>
      <Show when={choice.isMade()}>
        <Loaded reading={choice.preview}>
          {(plan) => (
            <Show when={plan().accepted}>
              <JourneyPreview preview={plan()} />
            </Show>
          )}
        </Loaded>
      </Show>
    </Dialog>
  )
}

/** Until when, what that promises, and why it cannot be done yet. */
function createChoice(lengths: () => readonly string[]) {
  const reader = useReader()
  const rehearsal = useRehearsal()
  const mending = useMending()
  const screen = () => reader.words().journey
  const nextDueAt = () => rehearsal.frame.value()?.nextDueAt ?? null
  const [chosen, choose] = createSignal(nextDueAt() === null ? (lengths()[0] ?? day) : next)
  const [chosenDay, chooseDay] = createSignal('')
  const order = () => orderOf(chosen(), chosenDay(), nextDueAt(), rehearsal.frame.value()?.now)
  const preview = createReading(() => {
    const command = order()
    return command && rehearsal.asking.preview(command, rehearsal.actor(), { eventsMax })
  })
  /** What the present choice leads to; undefined while that is not known. */
  const promised = () => (order() && !preview.isOfBefore() ? preview.value() : undefined)
  const reason = (): Reason | undefined => {
    if (rehearsal.readOnly() !== undefined) return rehearsal.readOnly()
    if (order() === undefined) return screen().chooseDay
    const refusal = promised()?.refusal
    if (refusal) return mending(refusal)
    return promised() === undefined ? reader.words().shell.loading : undefined
  }
  const options = () => {
    const at = nextDueAt()
    const due = at === null ? [] : [screen().next(formatInstant(reader.locale(), at))]
    return [
      ...due.map((text) => ({ value: next, text })),
      ...lengths().map((by) => ({ value: by, text: `+${formatLength(reader.locale(), by)}` })),
      { value: day, text: screen().day },
    ]
  }
  return {
    chosen,
    choose: (value: string) => void choose(value),
    chosenDay,
    chooseDay: (value: string) => void chooseDay(value),
    isMade: () => order() !== undefined,
    options,
    preview,
    promised,
    reason,
  }
}

function orderOf(
  chosen: string,
  chosenDay: string,
  nextDueAt: string | null,
  now: string | undefined,
): Order<'AdvanceClock'> | undefined {
  const type = 'AdvanceClock'
  if (chosen === day) return chosenDay === '' ? undefined : { type, to: chosenDay }
  if (chosen !== next) return { type, by: chosen }
  if (nextDueAt === null || now === undefined) return undefined
  // What is late already happens now.
  return { type, to: nextDueAt < now ? now : nextDueAt }
}
