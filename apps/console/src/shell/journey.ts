import { createSignal } from 'solid-js'
import type { AnyProblem } from '../api/answer.ts'
import type { Rehearsal } from '../rehearsal/rehearsal.tsx'

/** A step is shown at least this long, so that the eye can follow what moves. */
const stepShownMs = 450

/** Until everything is done, where somebody asked for it in this tab: a page that is loaded anew goes on with it. */
const untilDoneOf = (rehearsal: string) => {
  const key = `understudy.until-done.${rehearsal}`
  const tried = <Value>(act: () => Value): Value | undefined => {
    try {
      return act()
    } catch {
      // No storage: what is under way ends with the page.
      return undefined
    }
  }
  return {
    isOn: () => tried(() => sessionStorage.getItem(key)) === 'on',
    begin: () => tried(() => sessionStorage.setItem(key, 'on')),
    end: () => tried(() => sessionStorage.removeItem(key)),
  }
}

/** Moves the clock, one journey at a time, and remembers what went wrong with the last one. */
export function createJourney(rehearsal: Rehearsal) {
  const [running, setRunning] = createSignal(false)
  const [problem, setProblem] = createSignal<AnyProblem>()
  const lasting = untilDoneOf(rehearsal.id)
  let stopped = false

  async function advance(how: { readonly by?: string; readonly to?: string }) {
    const answer = await rehearsal.send({ type: 'AdvanceClock', ...how })
    setProblem(answer.ok ? undefined : answer.problem)
    return answer.ok
  }
  async function run(speed: number | null) {
    const answer = await rehearsal.send(
      speed === null ? { type: 'StopClock' } : { type: 'RunClock', speed },
    )
    setProblem(answer.ok ? undefined : answer.problem)
  }
  async function travel(journey: () => Promise<unknown>) {
    stopped = false
    setRunning(true)
    await journey()
    setRunning(false)
  }
  async function untilDone() {
    lasting.begin()
    for (;;) {
      const frame = await rehearsal.api.reading(rehearsal.id, 'frame', {}, {})
      const to = frame.ok ? frame.value.nextStepAt : null
      if (to === null || stopped || !(await advance({ to }))) return lasting.end()
      await new Promise((resolve) => setTimeout(resolve, stepShownMs))
    }
  }

  if (lasting.isOn()) void travel(untilDone)

  return {
    /** A clock that runs by itself is on its way for a moment of each second, which nobody waits for. */
    running: () =>
      running() ||
      (rehearsal.row.value()?.advancing === true && rehearsal.frame.value()?.running == null),
    problem,
    by: (length: string) => void travel(() => advance({ by: length })),
    to: (day: string) => void travel(() => advance({ to: day })),
    untilDone: () => void travel(untilDone),
    /** Lets it run by itself, so many times as fast as a clock on the wall; null lets it stand. */
    runAt: (speed: number | null) => void run(speed),
    stop: () => {
      stopped = true
      lasting.end()
      void rehearsal.api.stop(rehearsal.id)
    },
  }
}
