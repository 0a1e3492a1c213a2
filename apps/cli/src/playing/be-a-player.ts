import { parentPort } from 'node:worker_threads'
import { playThrough } from '@understudy/scenario'
import { openTarget } from '../targets.ts'
import type { Answered, Asked } from './worker-words.ts'

/** The other side of `inWorkers`: plays what it is sent at its own height until the thread is ended. */
export async function beAPlayer(at: string): Promise<void> {
  const target = await openTarget(at)
  parentPort?.on('message', ({ scenario, today }: Asked) => {
    void playThrough(scenario, target, { today }).then((result) => {
      parentPort?.postMessage({ result } satisfies Answered)
    })
  })
}
