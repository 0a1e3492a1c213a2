import { z } from 'zod'
import { rateDate } from '../accounting/list-rate.ts'
import { dateField } from '../kernel/fields.ts'
import { instant } from '../kernel/calendar.ts'
import { statesRates } from '../model/exchange-rates.ts'
import type { Settings } from '../model/settings.ts'
import { reading } from './reading.ts'

const rate = z.strictObject({
  currency: z.string(),
  month: z.string().nullable().meta({ description: 'As in 2020-03; null for every month.' }),
  rate: z.string().meta({ description: 'What a US dollar is in it.' }),
  date: dateField.nullable().meta({ description: 'When it was fixed; null for every month.' }),
})

export const exchangeRates = reading({
  name: 'exchange-rates',
  summary: 'What a US dollar is in each currency, month by month, as the world states it',
  question: z.strictObject({}),
  answer: z.strictObject({
    inDollars: z
      .boolean()
      .meta({ description: 'True while no rate is stated: plans are billed in dollars. Assumed.' }),
    rates: z.array(rate).readonly(),
  }),
  of: ({ settings }) => ({
    inDollars: !statesRates(settings),
    rates: Object.entries(settings.exchangeRates ?? {})
      .toSorted(byName)
      .flatMap(([currency, stated]) => ratesOf(stated).map((one) => ({ currency, ...one }))),
  }),
})

type Stated = NonNullable<Settings['exchangeRates']>[string]

function ratesOf(stated: Stated): Omit<z.output<typeof rate>, 'currency'>[] {
  if (typeof stated === 'string') return [{ month: null, rate: stated, date: null }]
  return Object.entries(stated)
    .toSorted(byName)
    .map(([month, one]) => ({
      month,
      rate: one,
      date: rateDate({ from: instant(`${month}-01`) }),
    }))
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}
