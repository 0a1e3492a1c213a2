import { z } from 'zod'
import { billedAmounts, type BilledAmount } from '../accounting/billed-amounts.ts'
import { monthOf } from '../accounting/list-rate.ts'
import { totalOf } from '../accounting/total.ts'
import { finished } from '../kernel/finished.ts'
import { partnerField, type PartnerId } from '../model/ids.ts'
import { invoiceStreams } from '../model/ledger/period.ts'
import type { World } from '../model/world.ts'
import { moneyAnswer } from './money-answer.ts'
import { reading } from './reading.ts'

const amounts = {
  invoiced: moneyAnswer,
  pending: moneyAnswer.meta({ description: 'Owed up to now, and on no invoice yet.' }),
  total: moneyAnswer,
}

const answer = z.strictObject({
  currencies: z
    .array(
      z.strictObject({
        currency: z.string(),
        months: z
          .array(
            z.strictObject({
              month: z.string().meta({
                description: 'As in 2020-03: where the period of the invoice begins.',
              }),
              ...amounts,
              streams: z
                .array(z.strictObject({ stream: z.enum(invoiceStreams), ...amounts }))
                .readonly(),
              resellers: z
                .array(
                  z.strictObject({
                    reseller: partnerField
                      .nullable()
                      .meta({ description: 'Null for what the partner has no reseller for.' }),
                    ...amounts,
                  }),
                )
                .readonly(),
            }),
          )
          .readonly(),
      }),
    )
    .readonly(),
})

/** What a partner is billed month by month, by stream and by reseller; what is on no invoice yet is told apart (decision-0242). */
export const billedMonths = reading({
  name: 'billed-months',
  summary: 'What a partner is billed, month by month: by stream, by reseller, invoiced and pending',
  question: z.strictObject({ partner: partnerField }),
  answer,
  of: (world, { partner }) => finished(billed(world, partner)),
  inSlices: (world, { partner }) => billed(world, partner),
})

/** Stops now and then, as a partner may have many customers. */
function* billed(world: World, partner: PartnerId) {
  const all: BilledAmount[] = []
  let looked = 0
  for (const customer of world.customers.rows()) {
    all.push(...billedAmounts(customer, world).filter((one) => one.partner === partner))
    looked += 1
    if (looked % filesMost === 0) yield
  }
  const currencies = ordered(all, ({ amount }) => amount.currency)
  return { currencies: currencies.map(([currency, of]) => ({ currency, months: months(of) })) }
}

/** Files that are looked through before others have their turn. */
const filesMost = 50

function months(all: readonly BilledAmount[]) {
  return ordered(all, ({ period }) => monthOf(period.from)).map(([month, of]) => ({
    month,
    ...sums(of),
    streams: invoiceStreams.flatMap((stream) => {
      const part = of.filter((one) => one.stream === stream)
      return part.length === 0 ? [] : [{ stream, ...sums(part) }]
    }),
    resellers: ordered(of, ({ reseller }) => reseller ?? '').map(([, part]) => ({
      reseller: part[0]?.reseller ?? null,
      ...sums(part),
    })),
  }))
}

function sums(all: readonly BilledAmount[]) {
  const currency = all[0]?.amount.currency ?? ''
  const isInvoiced = ({ issuedAt }: BilledAmount) => issuedAt !== null
  return {
    invoiced: totalOf(currency, all.filter(isInvoiced)),
    pending: totalOf(
      currency,
      all.filter((one) => !isInvoiced(one)),
    ),
    total: totalOf(currency, all),
  }
}

function ordered(
  all: readonly BilledAmount[],
  key: (one: BilledAmount) => string,
): [string, BilledAmount[]][] {
  return [...Map.groupBy(all, key)].toSorted(([a], [b]) => (a < b ? -1 : 1))
}
