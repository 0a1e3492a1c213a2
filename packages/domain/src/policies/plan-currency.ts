import { monthOf } from '../accounting/list-rate.ts'
import { currencyOf, isBilledInPartnerCurrency } from '../catalog/index.ts'
import { dayOf } from '../kernel/calendar.ts'
import type { Rule } from '../kernel/decision.ts'
import { listCurrency } from '../kernel/money.ts'
import { exchangeRate, statesRates } from '../model/exchange-rates.ts'
import type { CustomerId, PartnerId } from '../model/ids.ts'
import { customerOf, partnerOf, type World } from '../model/world.ts'

/** Who buys a plan for whom. */
export interface Buying {
  readonly partner: PartnerId
  readonly customer: CustomerId
}

/**
 * BILL-03: the currency of the country that decides when a plan is bought now: the customer's, or, from 28 January 2021,
 * that of a partner in the EU, EFTA or the United Kingdom. Null outside every market.
 */
export function marketCurrency(
  world: Pick<World, 'customers' | 'partners' | 'now'>,
  { partner, customer }: Buying,
): string | null {
  const day = dayOf(world.now)
  const { country } = partnerOf(world, partner)
  const decides = isBilledInPartnerCurrency(country, day)
    ? country
    : customerOf(world as World, customer).country
  return currencyOf(decides, day)
}

/** What a plan that is bought now is billed in: dollars in a world that states no rates (decision-0222). */
export function planCurrency(world: World, buying: Buying): string {
  const own = statesRates(world.settings) ? marketCurrency(world, buying) : null
  return own ?? listCurrency
}

/** Whether a plan that is bought now can be invoiced. */
export interface PlanCurrency {
  /** The currency and month that no rate is stated of; null where none is missing. */
  readonly rateMissing: { readonly currency: string; readonly month: string } | null
}

export function ratedPlan(world: World, buying: Buying): PlanCurrency {
  const currency = planCurrency(world, buying)
  const month = monthOf(world.now)
  const isThere =
    currency === listCurrency || exchangeRate(world.settings, currency, month) !== null
  return { rateMissing: isThere ? null : { currency, month } }
}

export const exchangeRateMissing = {
  id: 'BILL-03',
  code: 'exchange-rate-missing',
  must: 'What a dollar is in the currency of the plan must be stated for the month in which it is bought.',
  source: 'decision-0222#a-rate-that-is-missing',
  holds: (facts) => facts.rateMissing === null,
  details: ({ rateMissing }) => ({
    currencies: rateMissing === null ? [] : [rateMissing.currency],
    months: rateMissing === null ? [] : [rateMissing.month],
  }),
  mend: ({ rateMissing }) =>
    rateMissing === null
      ? null
      : {
          by: 'command',
          command: 'StateExchangeRate',
          with: rateMissing,
          as: 'microsoft/system',
        },
} as const satisfies Rule<PlanCurrency>
