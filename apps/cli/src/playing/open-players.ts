import { playThrough } from '@understudy/scenario'
import { openTarget } from '../targets.ts'
import { inWorkers } from './in-workers.ts'
import type { Players } from './players.ts'

/** One that plays here, or as many workers as there are jobs. @throws UnknownHeight */
export async function openPlayers(at: string, jobs: number): Promise<Players> {
  // A wrong height is told before any worker starts.
  const target = await openTarget(at)
  if (jobs === 1) {
    return {
      count: 1,
      play: (scenario, options) => playThrough(scenario, target, options),
      close: () => target.close(),
    }
  }
  await target.close()
  return inWorkers(jobs)
}
