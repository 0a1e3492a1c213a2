import { Worker } from 'node:worker_threads'
import type { Scenario, ScenarioResult } from '@understudy/scenario'
import type { Players } from './players.ts'
import type { Answered, Asked } from './worker-words.ts'

/** One scenario that waits for a worker, or is being played by one. */
interface Waiting {
  readonly asked: Asked
  readonly resolve: (result: ScenarioResult) => void
  readonly reject: (failure: Error) => void
}

/** Worker threads that run this same command, each with a height of its own; a scenario goes to the first that is free. */
export function inWorkers(count: number): Players {
  const queue: Waiting[] = []
  const [, launcher = ''] = process.argv
  const workers = Array.from({ length: count }, () =>
    employ(new Worker(launcher, { argv: process.argv.slice(2) }), queue),
  )
  return {
    count,
    play(scenario: Scenario, { today }) {
      return new Promise((resolve, reject) => {
        queue.push({ asked: { scenario, today }, resolve, reject })
        for (const worker of workers) worker.goOn()
      })
    },
    async close() {
      await Promise.all(workers.map(({ end }) => end()))
    },
  }
}

/** Gives a worker one scenario at a time, for as long as some wait. */
function employ(worker: Worker, queue: Waiting[]) {
  let current: Waiting | undefined
  const goOn = () => {
    if (current) return
    current = queue.shift()
    if (current) worker.postMessage(current.asked)
  }
  const fail = (failure: Error) => {
    current?.reject(failure)
    // A worker that is gone takes no more; what waits is told as well when nobody is left.
    for (const { reject } of queue.splice(0)) reject(failure)
  }
  worker.on('message', ({ result }: Answered) => {
    const done = current
    current = undefined
    done?.resolve(result)
    goOn()
  })
  worker.on('error', fail)
  return { goOn, end: () => worker.terminate() }
}
