import type {
  Customer,
  CustomerId,
  Instant,
  Money,
  PartnerId,
  Refusal,
  World,
} from '@understudy/domain'
import type { FixStep } from './fix.ts'
import { nothingKnown, type Monthly } from './monthly.ts'
import type { PriceOf } from './prices.ts'

/** How near a customer is to a flow, from what can begin to what needs nothing. */
export const standings = [
  'ready',
  'one-step-away',
  'steps-away',
  'blocked',
  'nothing-to-do',
] as const
export type Standing = (typeof standings)[number]

/** What a flow would mean for one customer. */
export interface FlowRow {
  readonly flow: string
  readonly customer: CustomerId
  readonly name: string
  readonly standing: Standing
  /** What has to be done first, in this order; empty where nothing has. */
  readonly steps: readonly FixStep[]
  /** What no known change removes; null when nothing is left. */
  readonly left: Refusal | null
  /** Subscriptions that it would move, and the seats in them. */
  readonly subscriptions: number
  readonly seats: number
  readonly monthly: Monthly
  /** People who would notice: their licences change, or services of theirs stop. */
  readonly users: number
  /** By when; null when nothing presses. */
  readonly by: Instant | null
}

/** What a flow is asked about. */
export interface FlowCase {
  readonly world: World
  readonly partner: PartnerId
  readonly customer: Customer
  /** What files say that a subscription costs a month. */
  readonly charges: ReadonlyMap<string, Money>
  /** What price lists among the files say. */
  readonly priceOf: PriceOf
  /** A fork in which nobody else is, for what takes time. */
  fork(): World
}

/** One of the flows that the product has: a new one is a file, and a line in the table of contents. */
export interface Flow {
  /** Kebab case, after the workflow's slug. */
  readonly name: string
  rowOf(asked: FlowCase): FlowRow
}

/** Near or far, by what has to be done first. */
export function standingOf(steps: number, isEnough: boolean): Standing {
  if (!isEnough) return 'blocked'
  if (steps === 0) return 'ready'
  return steps === 1 ? 'one-step-away' : 'steps-away'
}

/** The row of a customer that a flow does not concern. */
export function nothingToDo(flow: string, { customer }: FlowCase): FlowRow {
  return {
    flow,
    customer: customer.id,
    name: customer.name,
    standing: 'nothing-to-do',
    steps: [],
    left: null,
    subscriptions: 0,
    seats: 0,
    monthly: nothingKnown,
    users: 0,
    by: null,
  }
}
