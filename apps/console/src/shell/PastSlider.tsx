import { useNavigate } from '@solidjs/router'
import { formatDecimal } from '@understudy/messages/one-language'
import { Button, Slider } from '@understudy/ui'
import { createSignal, onCleanup, Show } from 'solid-js'
import type { AnyProblem } from '../api/answer.ts'
import { paths } from '../paths.ts'
import { useReader } from '../reader/reader.tsx'
import { useRehearsal } from '../rehearsal/rehearsal.tsx'
import { ProblemNotice } from './ProblemNotice.tsx'

/** Time between two events while playing. */
const playEveryMs = 900

/** Every event of the log under the thumb: drag back to read the past, and fork from there. */
export function PastSlider() {
  const reader = useReader()
  const rehearsal = useRehearsal()
  const number = (value: number) => formatDecimal(reader.locale(), String(value))
  const shown = () => rehearsal.past() ?? rehearsal.head()
  const text = () => reader.words().time.position(number(shown()), number(rehearsal.head()))
  const show = (position: number) =>
    rehearsal.show(position >= rehearsal.head() ? null : Math.max(1, position))

  return (
    <>
      <Slider
        label={reader.words().time.history}
        min={1}
        max={Math.max(1, rehearsal.head())}
        value={shown()}
        valueText={text()}
        onChange={show}
        before={<StepButtons shown={shown()} onShow={show} />}
        after={<span class="u-number u-faint">{text()}</span>}
      />
      <Show when={rehearsal.past() !== null}>
        <PastBanner />
      </Show>
    </>
  )
}

function StepButtons(props: { readonly shown: number; readonly onShow: (to: number) => void }) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const [timer, setTimer] = createSignal<ReturnType<typeof setInterval>>()
  const pause = () => {
    clearInterval(timer())
    setTimer(undefined)
  }
  onCleanup(pause)
  function play() {
    if (timer() !== undefined) return pause()
    if (rehearsal.past() === null) props.onShow(1)
    setTimer(
      setInterval(() => {
        props.onShow(props.shown + 1)
        if (rehearsal.past() === null) pause()
      }, playEveryMs),
    )
  }
  const atStart = () => (props.shown <= 1 ? words().time.history : undefined)
  const atEnd = () => (rehearsal.past() === null ? words().time.now : undefined)
  return (
    <span class="u-clock-steps">
      <Button
        size="small"
        kind="quiet"
        label={words().time.stepBack}
        disabledReason={atStart()}
        reasonAt="c-slider-ends"
        onClick={() => props.onShow(props.shown - 1)}
      >
        ◂
      </Button>
      <Button size="small" kind="quiet" onClick={play}>
        {timer() === undefined ? words().time.play : words().time.pause}
      </Button>
      <Button
        size="small"
        kind="quiet"
        label={words().time.stepForward}
        disabledReason={atEnd()}
        reasonAt="c-slider-ends"
        onClick={() => props.onShow(props.shown + 1)}
      >
        ▸
      </Button>
      <span id="c-slider-ends" class="u-visually-hidden">
        {atStart() ?? atEnd()}
      </span>
    </span>
  )
}

function PastBanner() {
  const reader = useReader()
  const rehearsal = useRehearsal()
  const navigate = useNavigate()
  const [problem, setProblem] = createSignal<AnyProblem>()
  const number = (value: number) => formatDecimal(reader.locale(), String(value))
  const time = () => reader.words().time

  async function fork(position: number) {
    const title = `${rehearsal.row.value()?.title ?? rehearsal.id} · ${position}`
    const answer = await rehearsal.api.fork(rehearsal.id, { position, title })
    if (answer.ok) navigate(paths.customers(answer.value.id))
    else setProblem(answer.problem)
  }
  return (
    <div class="c-past" role="status">
      <strong>{time().past(number(rehearsal.past() ?? 0), number(rehearsal.head()))}</strong>
      <span>{time().readOnly}</span>
      <Button size="small" kind="primary" onClick={() => rehearsal.show(null)}>
        {time().backToNow}
      </Button>
      <Button size="small" onClick={() => void fork(rehearsal.past() ?? rehearsal.head())}>
        {time().fork}
      </Button>
      <ProblemNotice problem={problem()} />
    </div>
  )
}
