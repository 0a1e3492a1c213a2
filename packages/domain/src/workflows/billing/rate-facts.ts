import { decimal } from '../../kernel/decimal.ts'
import { exchangeRate } from '../../model/exchange-rates.ts'
import type { CustomerId } from '../../model/ids.ts'
import type { Context } from '../../workflow.ts'
import type { StateExchangeRate } from './messages.ts'

export interface RateFacts {
  /** What was stated for that month before; null while nothing was. */
  readonly known: string | null
  readonly isSame: boolean
  /** For whom something waits for it, or is measured by it. */
  readonly customers: readonly CustomerId[]
}

export function rateFacts(
  { currency, month, rate }: StateExchangeRate,
  { world }: Context,
): RateFacts {
  const known = exchangeRate(world.settings, currency, month)
  return {
    known,
    isSame: known !== null && decimal(known).eq(rate),
    customers: world.customers
      .rows()
      .filter(
        ({ withheldInvoices, budgets }) =>
          withheldInvoices.rows().some((one) => one.currency === currency) ||
          budgets.rows().some((one) => one.currency === currency),
      )
      .map(({ id }) => id),
  }
}
