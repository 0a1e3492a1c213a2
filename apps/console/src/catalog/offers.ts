import type { Value } from '../api/client.ts'
import { question } from '../cache/question.ts'
import { createReading } from '../cache/reading.ts'
import { useRehearsal } from '../rehearsal/rehearsal.tsx'

/** What the catalog offers on a day. */
export type Offer = Value<'offers'>[number]

/** The offers of the rehearsal's day. */
export function createOffers() {
  const { api, today } = useRehearsal()
  return createReading(() => {
    const on = today()
    return on === undefined ? undefined : question('offers', () => api.offers(on), on)
  })
}
