import type { BilledAmount } from '../accounting/billed-amounts.ts'
import { totalOf } from '../accounting/total.ts'
import { add, multiple, type Money } from '../kernel/money.ts'
import { partnerField, type PartnerId } from '../model/ids.ts'
import { moneyAnswer } from './money-answer.ts'

/** What one side and the other come to, of one invoice or of all of a partner. */
export interface Sides {
  readonly partner: PartnerId
  /** When nothing is done. */
  readonly before: Money
  /** When it is done; the same when it is refused. */
  readonly after: Money
  readonly difference: Money
}

export const sides = {
  partner: partnerField,
  before: moneyAnswer.meta({ description: 'When nothing is done.' }),
  after: moneyAnswer.meta({ description: 'When it is done.' }),
  difference: moneyAnswer,
}

/** Amounts of two worlds that have one key, in order of the keys; what is on one side alone is nothing on the other. */
export function sideBySide(
  before: readonly BilledAmount[],
  after: readonly BilledAmount[],
  key: (one: BilledAmount) => string,
): readonly (Sides & { readonly of: BilledAmount })[] {
  const [was, is] = [Map.groupBy(before, key), Map.groupBy(after, key)]
  return [...new Set([...was.keys(), ...is.keys()])].toSorted().flatMap((one) => {
    const [these = [], those = []] = [was.get(one), is.get(one)]
    const [of] = [...these, ...those]
    if (of === undefined) return []
    const { currency } = of.amount
    const [sumBefore, sumAfter] = [totalOf(currency, these), totalOf(currency, those)]
    const difference = add(sumAfter, multiple(sumBefore, -1))
    return [{ of, partner: of.partner, before: sumBefore, after: sumAfter, difference }]
  })
}
