import { currencyOf } from '../catalog/index.ts'
import { dayOf, type Instant } from '../kernel/calendar.ts'
import type { Rule } from '../kernel/decision.ts'
import type { Customer } from '../model/parties/customer.ts'

/** Whether what is named is what the customer pays in. */
export interface NamedCurrency {
  /** What the country that decides is priced in, as a rule the customer's; null outside every market. */
  readonly marketCurrency: string | null
  /** Currencies named that are another. */
  readonly strangeCurrencies: readonly string[]
}

export function namedCurrency(
  { country }: Customer,
  now: Instant,
  named: readonly (string | null | undefined)[],
): NamedCurrency {
  return namedBeside(currencyOf(country, dayOf(now)), named)
}

/** The same where something else than the customer's country decides. */
export function namedBeside(
  marketCurrency: string | null,
  named: readonly (string | null | undefined)[],
): NamedCurrency {
  return {
    marketCurrency,
    strangeCurrencies: named.flatMap((currency) =>
      currency === null || currency === undefined || currency === marketCurrency ? [] : [currency],
    ),
  }
}

export const currencyNotOfMarket = {
  id: 'ORD-08',
  code: 'currency-not-of-market',
  must: 'A currency that is named must be the one that is billed in: that of the customer’s country, or of the partner’s for a plan that is bought from 28 January 2021 in the EU, EFTA or the United Kingdom.',
  source: 'partner-center#carts',
  holds: (facts) => facts.strangeCurrencies.length === 0,
  details: ({ strangeCurrencies, marketCurrency }) => ({
    currencies: [...new Set(strangeCurrencies)],
    known: marketCurrency === null ? [] : [marketCurrency],
  }),
  mend: { by: 'again', with: {}, choose: ['currency'] },
} as const satisfies Rule<NamedCurrency>
