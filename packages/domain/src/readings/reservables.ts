import { z } from 'zod'
import { listCurrency } from '../accounting/total.ts'
import { reservables, reservationPriceUsd } from '../catalog/index.ts'
import { centsOf, ofCents } from '../kernel/money.ts'
import { reservationTerms } from '../model/subscriptions/reservation.ts'
import { moneyAnswer } from './money-answer.ts'
import { reading } from './reading.ts'

/** What can be reserved: sizes, regions and terms that have a price, in the order of the catalogue. */
export const reservablesReading = reading({
  name: 'reservables',
  summary: 'What Azure capacity can be reserved, and what a month of one instance costs',
  question: z.strictObject({}),
  answer: z
    .array(
      z.strictObject({
        armSku: z.string(),
        armRegion: z.string(),
        termLength: z.enum(reservationTerms),
        monthly: moneyAnswer,
      }),
    )
    .readonly(),
  of: () =>
    reservables().flatMap((one) => {
      const price = reservationPriceUsd(one)
      const termLength = reservationTerms.find((known) => known === one.termLength)
      if (price === null || termLength === undefined) return []
      return [{ ...one, termLength, monthly: ofCents(centsOf(price), listCurrency) }]
    }),
})
