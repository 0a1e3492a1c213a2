import type { ReadingAnswer, RecordedEvent } from '@understudy/domain'
import { allPages } from '../api/all-pages.ts'
import type { Answer } from '../api/answer.ts'
import { createReading } from '../cache/reading.ts'
import { eventsAt } from '../rehearsal/events-at.ts'
import { useRehearsal, type Rehearsal } from '../rehearsal/rehearsal.tsx'

export type Posting = ReadingAnswer<'postings'>['items'][number]

/** A line of an invoice with the event that made it owed. */
export interface CausedLine {
  readonly posting: Posting
  readonly cause: RecordedEvent['event'] | undefined
}

/** Which customer's part of which invoice. */
export interface InvoicePart {
  readonly customer: string
  readonly partner: string
  readonly number: string
  readonly stream: Posting['stream']
  readonly period: { readonly from: string }
}

/** The lines of a customer's part of an invoice: its postings, in their order. */
export function createCausedLines(part: () => InvoicePart) {
  const rehearsal = useRehearsal()
  return createReading(() => {
    const { customer, partner } = part()
    const { number, stream, period } = part()
    const asked = { customer, partner, stream, period: period.from.slice(0, 10), size: '500' }
    const { asking } = rehearsal
    const at = asking.moment()
    const page = (continuation: string | null) => {
      const wanted = continuation === null ? asked : { ...asked, continuation }
      return rehearsal.api.reading(rehearsal.id, 'postings', wanted, at)
    }
    return {
      key: [asking.scope(asked), 'caused-lines', { ...asked, number }],
      ask: async () => {
        const postings = await allPages(page)
        if (!postings.ok) return postings
        return withCauses(
          rehearsal,
          postings.value.filter(
            // Reservations are a part of their own on the invoice of a plan.
            ({ invoice, rule, line }) =>
              invoice === number && (rule !== 'PLAN-06' || !('charge' in line)),
          ),
        )
      },
    }
  })
}

async function withCauses(
  rehearsal: Rehearsal,
  postings: readonly Posting[],
): Promise<Answer<readonly CausedLine[]>> {
  const events = await eventsAt(
    rehearsal,
    postings.map(({ cause }) => cause),
  )
  if (!events.ok) return events
  const lines = postings.map((posting) => ({ posting, cause: events.value.get(posting.cause) }))
  return { ok: true, value: lines }
}
