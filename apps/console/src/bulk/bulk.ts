import { createSignal, onCleanup } from 'solid-js'
import type { Answer, AnyProblem } from '../api/answer.ts'
import { inPortions } from './portions.ts'

/** How many users one request changes; small enough that progress is seen and Stop is quick. */
export const portionMax = 20

export type Bulk = ReturnType<typeof createBulk>

/** The same thing for many: in portions, with a way to stop, to go on, and to see who failed and why. */
export function createBulk(
  give: (ids: readonly string[]) => Promise<Answer<unknown>>,
  size: number = portionMax,
) {
  const [all, setAll] = createSignal<readonly string[]>([])
  const [done, setDone] = createSignal<ReadonlySet<string>>(new Set<string>())
  const [failed, setFailed] = createSignal<ReadonlyMap<string, AnyProblem>>(new Map())
  const [isRunning, setRunning] = createSignal(false)
  let stopped = false
  onCleanup(() => (stopped = true))
  const left = () => all().filter((id) => !done().has(id))

  async function run() {
    stopped = false
    setFailed(new Map())
    setRunning(true)
    await inPortions<AnyProblem>({
      ids: left(),
      portionMax: size,
      give: async (ids) => {
        const answer = await give(ids)
        return answer.ok ? null : answer.problem
      },
      isStopped: () => stopped,
      onDone: (ids) => setDone((known) => new Set<string>([...known, ...ids])),
      onFailed: (id, problem) => setFailed((known) => new Map([...known, [id, problem]])),
    })
    setRunning(false)
  }
  return {
    all,
    done: () => done().size,
    left,
    failed,
    isRunning,
    start: (ids: readonly string[]) => {
      setAll(ids)
      setDone(new Set<string>())
      return run()
    },
    resume: run,
    stop: () => (stopped = true),
  }
}
