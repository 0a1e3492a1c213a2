import {
  isLicense,
  isProductSold,
  minus,
  startOf,
  type Instant,
  type WorldFactsInput,
} from '@understudy/domain'
import { self, type Answers } from './answers.ts'
import type { Assumption, WithoutRules } from './assumed.ts'
import { productNamed } from './catalog/products.ts'
import { guidIn } from './read/cells.ts'
import type { Mistake } from './read/mistake.ts'
import type { Found, SubscriptionSeen } from './seen.ts'

type CustomerInput = NonNullable<WorldFactsInput['customers']>[string]
type Legacy = NonNullable<CustomerInput['subscriptions']>[string]
type Modern = NonNullable<CustomerInput['newCommerce']>[string]

interface SubscriptionTaken {
  readonly legacy: readonly (readonly [string, Legacy])[]
  readonly modern: readonly (readonly [string, Modern])[]
  readonly withoutRules: WithoutRules | null
  readonly assumptions: readonly Assumption[]
  readonly mistakes: readonly Mistake[]
}

const nothing: SubscriptionTaken = {
  legacy: [],
  modern: [],
  withoutRules: null,
  assumptions: [],
  mistakes: [],
}

/** One subscription as world facts. What is gone is left out; what has no rules here is kept apart. */
export function subscriptionFacts(
  seen: Found<SubscriptionSeen>,
  answers: Answers,
  resellers: ReadonlyMap<string, string>,
): SubscriptionTaken {
  const { id, product = '', quantity, at } = seen
  const clock = startOf(answers.asOf)
  if (isGone(seen, clock)) return nothing
  const known = productNamed(product)
  const apart = withoutRules(seen)
  if (known === null) {
    const mistake = { ...at, column: null, kind: 'product-unknown', value: product } as const
    return { ...nothing, withoutRules: apart, mistakes: [{ ...mistake, instead: null }] }
  }
  if (known.kind === 'azure-plan') return { ...nothing, withoutRules: apart }
  const when = datesOf(seen, clock)
  const seller = resellers.get(seen.reseller ?? '')
  const common = {
    partner: self,
    ...(seller === undefined ? {} : { reseller: seller }),
    ...(seen.name === undefined ? {} : { name: seen.name }),
    purchased: when.purchased,
    ...(when.ends === null ? {} : { ends: when.ends }),
    quantity: quantity ?? 1,
    ...(seen.status === 'suspended' ? ({ status: 'suspended', suspended: clock } as const) : {}),
    ...(seen.renews === undefined ? {} : { renews: seen.renews }),
    ...(seen.billing === undefined ? {} : { billing: seen.billing }),
  }
  const assumptions = [...when.assumptions, ...guessed(seen, known.id)]
  if (known.kind === 'new-commerce') {
    if (!isProductSold(known.id, answers.asOf)) return { ...nothing, withoutRules: apart }
    const modern = {
      ...common,
      product: known.id,
      ...(seen.term === undefined ? {} : { term: seen.term }),
    }
    return { ...nothing, modern: [[id, modern]], assumptions }
  }
  const isSeats = isLicense(known.id)
  const legacy = {
    ...common,
    offer: known.id,
    ...(isSeats ? {} : { quantity: 1 }),
    ...(seen.parent === undefined ? {} : { parent: seen.parent }),
  }
  return { ...nothing, legacy: [[id, legacy]], assumptions }
}

/** Deleted, without seats, or ended and not renewed. */
function isGone({ status, quantity, ends, renews }: SubscriptionSeen, clock: Instant): boolean {
  if (status === 'deleted' || quantity === 0) return true
  return ends !== undefined && renews === false && startOf(ends) <= clock
}

function withoutRules({ id, customer = '', product = '', name, quantity }: SubscriptionSeen) {
  return {
    customer,
    subscription: id,
    product: product || (name ?? ''),
    quantity: quantity ?? null,
  }
}

/** When it was bought and when its term ends, as far as files tell; the rest is a year, and assumed. */
function datesOf(
  { id, starts, ends, term }: SubscriptionSeen,
  clock: Instant,
): {
  readonly purchased: Instant
  readonly ends: Instant | null
  readonly assumptions: readonly Assumption[]
} {
  const end = ends === undefined ? null : startOf(ends)
  const isOver = end !== null && end <= clock
  const start = starts === undefined ? null : startOf(starts)
  const purchased =
    start !== null && start <= clock ? start : earlier(minus(end ?? clock, term ?? 'P1Y'), clock)
  return {
    purchased,
    ends: isOver ? null : end,
    assumptions: [
      ...(start === purchased
        ? []
        : [{ kind: 'purchased', id, value: purchased.slice(0, 10) } as const]),
      ...(isOver ? [{ kind: 'term-renewed', id, value: end.slice(0, 10) } as const] : []),
    ],
  }
}

function earlier(a: Instant, b: Instant): Instant {
  return a < b ? a : b
}

function guessed({ id, product = '', quantity }: SubscriptionSeen, known: string): Assumption[] {
  const isById = guidIn(product) !== null || product.toUpperCase().startsWith(known.toUpperCase())
  return [
    ...(quantity === undefined ? [{ kind: 'quantity', id, value: '1' } as const] : []),
    ...(isById ? [] : [{ kind: 'product-by-name', id, value: known } as const]),
  ]
}
