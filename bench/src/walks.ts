import { execute } from '@understudy/domain'
import {
  envelope,
  given,
  tell,
  walk,
  walkFacts,
  walkSteps,
  type WalkStep,
} from '@understudy/domain/testing'
import fc from 'fast-check'
import { timed, type Benchmark } from './benchmark.ts'

const walksPerLap = 10
const stepsMax = 40

/** Random walks as the properties walk them, always the same ones. */
export const walks: Benchmark = {
  name: 'walks',
  claim: 'Checking every truth after every event costs about twice the walk itself.',
  async *comparisons() {
    const start = given(walkFacts)
    const drawn = fc.sample(walkSteps(stepsMax), { numRuns: walksPerLap, seed: 20200302 })
    yield {
      kind: 'duel',
      title: 'random walks',
      shows: 'rate',
      warmUps: 3,
      rounds: 9,
      ours: {
        what: 'with the auditor',
        lap: () => timed(() => drawn.map((steps) => walk(start, steps)).length),
      },
      peer: {
        what: 'without',
        lap: () => timed(() => drawn.map(unaudited).length),
      },
    }

    function unaudited(steps: readonly WalkStep[]) {
      let here = start
      for (const [index, step] of steps.entries()) {
        const told = tell(step, here.world)
        if (told !== null) here = execute(here, envelope(told, `walk-${index}`)).after
      }
      return here
    }
  },
}
