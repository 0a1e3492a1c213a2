import { found, settingsSchema, startOf, type Beginning } from '@understudy/domain'
import type { Answers } from './answers.ts'
import { boardOf, type Stage } from './board/board.ts'
import type { FlowRow } from './board/flow.ts'
import { gathered, type Gathered } from './gathered.ts'
import { playing, type Faults, type Played } from './plan/play.ts'
import { wavesOf, type Constraints, type Wave } from './plan/waves.ts'
import type { GivenFile } from './read/table.ts'
import { worldOf, type PortfolioWorld } from './world.ts'

/** A portfolio from its files to the plan that was played. */
export interface Rehearsal {
  readonly gathered: Gathered
  readonly world: PortfolioWorld
  readonly board: readonly FlowRow[]
  /** Of the transition to the Azure plan. */
  readonly waves: readonly Wave[]
  readonly played: readonly Played[]
}

/** All of it at once. */
export function rehearsed(
  files: readonly GivenFile[],
  answers: Answers,
  constraints: Constraints,
  faults: Faults = {},
): Rehearsal {
  const run = rehearsing(files, answers, constraints, faults)
  let part = run.next()
  while (!part.done) part = run.next()
  return part.value
}

/** How far a rehearsal is: customers placed on the board, then customers whose wave was played. */
export interface Progress {
  readonly part: 'board' | 'play'
  readonly done: number
  readonly total: number
}

/** The same in parts, each with how far it is, so that others have their turn and it can be stopped. */
export function* rehearsing(
  files: readonly GivenFile[],
  answers: Answers,
  constraints: Constraints,
  faults: Faults = {},
): Generator<Progress, Rehearsal, void> {
  const told = gathered(files)
  const world = worldOf(told, answers)
  const stage = stageOf(world, answers)
  const board = yield* counting('board', stage.world.customers.size, boardOf(stage))
  const transitions = board.filter(({ flow }) => flow === 'azure-plan-transition')
  const waves = wavesOf(transitions, constraints)
  const planned = waves.reduce((sum, { customers }) => sum + customers.length, 0)
  const played = yield* counting('play', planned, playing(stage, transitions, waves, faults))
  return { gathered: told, world, board, waves, played }
}

function stageOf({ facts }: PortfolioWorld, { asOf }: Answers): Stage {
  const beginning: Beginning = {
    clock: startOf(asOf),
    seed: 1,
    settings: settingsSchema.parse({}),
  }
  return { facts, beginning, world: found(facts, beginning).world }
}

function* counting<Result>(
  part: Progress['part'],
  total: number,
  run: Generator<void, Result, void>,
): Generator<Progress, Result, void> {
  for (let done = 1; ; done += 1) {
    const next = run.next()
    if (next.done) return next.value
    yield { part, done, total }
  }
}
