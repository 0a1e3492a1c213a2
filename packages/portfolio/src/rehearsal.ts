import { found, settingsSchema, startOf, type Beginning } from '@understudy/domain'
import type { Answers } from './answers.ts'
import { boardOf, type Stage } from './board/board.ts'
import type { FlowRow } from './board/flow.ts'
import { latestCharges } from './board/monthly.ts'
import { pricesIn } from './board/prices.ts'
import { gathered, type Gathered } from './gathered.ts'
import { nearestDates, planOrders, type PlanOrder } from './plan/order.ts'
import { playing, type Faults, type Played } from './plan/play.ts'
import { yearAfter, yearMonths, type YearAfter } from './plan/year.ts'
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
  /** The year after the plan; null where nobody asked for it. */
  readonly year: YearAfter | null
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
  /** Whether the year after it is played as well. */
  readonly year?: boolean | undefined
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
  const stage = stageOf(world, answers, told)
  const board = yield* counting('board', stage.world.customers.size, boardOf(stage))
  const transitions = board.filter(({ flow }) => flow === 'azure-plan-transition')
  const dates = nearestDates(board)
  const chosen = constraints.order ?? 'risk'
  const orders = [chosen, ...planOrders.filter((one) => how.compare === true && one !== chosen)]
  const plans = orders.map((order) => ({
    order,
    waves: wavesOf(transitions, { ...constraints, order }, dates),
  }))
  const all = plans.flatMap(({ waves }) => waves.flatMap(({ customers }) => customers)).length
  const total = all + (how.year === true ? yearMonths : 0)
  const rest = yield* counting('play', total, playedIn(plans, stage, transitions, how))
  return { gathered: told, world, board, ...rest }
}

type Plan = Pick<PlanPlayed, 'order' | 'waves'>

/** Each plan on a fork of its own; the year after the first. */
function* playedIn(
  plans: readonly Plan[],
  stage: Stage,
  transitions: readonly FlowRow[],
  how: Playing,
): Generator<void, Pick<Rehearsal, 'waves' | 'played' | 'others' | 'year'>, void> {
  const done: PlanPlayed[] = []
  let year: YearAfter | null = null
  for (const plan of plans) {
    const { played, fork } = yield* playing(stage, transitions, plan.waves, how)
    if (how.year === true && year === null) year = yield* yearAfter(stage.world, fork)
    done.push({ ...plan, played })
  }
  const [{ waves, played } = { waves: [], played: [] }, ...others] = done
  return { waves, played, others, year }
}

function stageOf({ facts }: PortfolioWorld, { asOf }: Answers, told: Gathered): Stage {
  const beginning: Beginning = {
    clock: startOf(asOf),
    seed: 1,
    settings: settingsSchema.parse({}),
  }
  const { world } = found(facts, beginning)
  return { facts, beginning, world, charges: latestCharges(told), priceOf: pricesIn(told) }
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
