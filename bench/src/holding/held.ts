import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setImmediate as nextTurn } from 'node:timers/promises'

/** What one piece of work did to the event loop. Milliseconds. */
export interface Held {
  /** The longest that a timer was late, as whoever else waits feels it; other programs on the machine count, too. */
  readonly longestDelayMs: number
  /** The most processor time of this thread between two turns of the loop; other programs do not count. */
  readonly longestTurnMs: number
  readonly totalMs: number
}

const nanosecondsAMillisecond = 1e6

/** Does the work with a clock running beside it. */
export async function held(work: () => Promise<void>): Promise<Held> {
  const delays = monitorEventLoopDelay({ resolution: 1 })
  const over = new AbortController()
  let longest = 0
  const watch = (async () => {
    let before = process.threadCpuUsage()
    while (!over.signal.aborted) {
      await nextTurn()
      const spent = process.threadCpuUsage(before)
      before = process.threadCpuUsage()
      longest = Math.max(longest, (spent.user + spent.system) / 1000)
    }
  })()
  await nextTurn()
  delays.enable()
  const began = performance.now()
  await work()
  await nextTurn()
  const totalMs = performance.now() - began
  delays.disable()
  over.abort()
  await watch
  return {
    longestDelayMs: delays.max / nanosecondsAMillisecond,
    longestTurnMs: longest,
    totalMs,
  }
}
