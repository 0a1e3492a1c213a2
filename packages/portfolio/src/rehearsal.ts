import { found, settingsSchema, startOf, type Beginning } from '@understudy/domain'
import type { Answers } from './answers.ts'
import { boardOf, type Stage } from './board/board.ts'
import type { FlowRow } from './board/flow.ts'
import { latestCharges } from './board/monthly.ts'
import { gathered, type Gathered } from './gathered.ts'
import { nearestDates, planOrders, type PlanOrder } from './plan/order.ts'
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
  /** The same plan in the other orders, where they were asked for. */
  readonly others: readonly PlanPlayed[]
}

/** A plan in one order, and what became of it. */
export interface PlanPlayed {
  readonly order: PlanOrder
  readonly waves: readonly Wave[]
  readonly played: readonly Played[]
}

/** How a plan is played. */
export interface Playing extends Faults {
  /** Whether the other orders are played beside it. */
  readonly compare?: boolean | undefined
}

/** All of it at once. */
export function rehearsed(
  files: readonly GivenFile[],
  answers: Answers,
  constraints: Constraints,
  how: Playing = {},
): Rehearsal {
  const run = rehearsing(files, answers, constraints, how)
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
  how: Playing = {},
): Generator<Progress, Rehearsal, void> {
  const told = gathered(files)
  const world = worldOf(told, answers)
  const stage = stageOf(world, answers, latestCharges(told))
  const board = yield* counting('board', stage.world.customers.size, boardOf(stage))
  const transitions = board.filter(({ flow }) => flow === 'azure-plan-transition')
  const dates = nearestDates(board)
  const chosen = constraints.order ?? 'risk'
  const orders = [chosen, ...planOrders.filter((one) => how.compare === true && one !== chosen)]
  const plans = orders.map((order) => ({
    order,
    waves: wavesOf(transitions, { ...constraints, order }, dates),
  }))
  const planned = plans
    .flatMap(({ waves }) => waves)
    .reduce((sum, one) => sum + one.customers.length, 0)
  const play = function* () {
    const done: PlanPlayed[] = []
    for (const plan of plans) {
      done.push({ ...plan, played: yield* playing(stage, transitions, plan.waves, how) })
    }
    return done
  }
  const [{ waves, played } = noPlan, ...others] = yield* counting('play', planned, play())
  return { gathered: told, world, board, waves, played, others }
}

const noPlan = { waves: [], played: [] }

function stageOf({ facts }: PortfolioWorld, { asOf }: Answers, charges: Stage['charges']): Stage {
  const beginning: Beginning = {
    clock: startOf(asOf),
    seed: 1,
    settings: settingsSchema.parse({}),
  }
  return { facts, beginning, world: found(facts, beginning).world, charges }
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
