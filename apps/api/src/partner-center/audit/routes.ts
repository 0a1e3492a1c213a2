import { instant, minus, plus, type Instant } from '@understudy/domain'
import { momentSent } from '../wire/client-clock.ts'
import type { PartnerCenterContext } from '../wire/env.ts'
import { collectionOf, seekPage, tokenOf } from '../wire/envelope.ts'
import { badRequest } from '../wire/fault.ts'
import { queryValue } from '../wire/path.ts'
import { filterOf, matches, seekOf, type Filter } from '../wire/query.ts'
import { snakeCase } from '../wire/bind.ts'
import { ok } from '../wire/answer.ts'
import { resource, route } from '../wire/route.ts'
import { recordSchema, recordShown, type RecordShown } from './resource.ts'

/** How far back the list reaches; our own history reaches to the beginning (AUD-02). */
const reachDays = 90

/** What was done in the caller's name or to its customers, newest first. */
export const auditRecords = resource('audit records', [
  route({
    method: 'get',
    path: '/auditrecords',
    summary: 'Who did what, page by page',
    description:
      'Query: `startDate` (at most 90 days ago on the workspace’s clock), `endDate`, `size`, `filter` (JSON: CompanyName, CustomerId or ResourceType), `seekOperation=Next` with the token.',
    answer: ok('One page.', collectionOf(recordSchema)),
    handle: async (c) => {
      const period = periodOf(c)
      const filter = filterOf(c, ['company_name', 'customer_id', 'resource_type'])
      const seek = seekOf(c)
      let { continuation } = seek
      for (;;) {
        const page = await c.var.deps.store.audit(c.var.opened.workspace, {
          ...period,
          newestFirst: true,
          size: seek.size,
          continuation,
        })
        const items = page.items
          .flatMap((record) => recordShown(c, record))
          .filter((item) => !filter || passes(filter, item))
        if (items.length > 0 || page.continuation === null) {
          const path = '/auditrecords'
          const next = tokenOf(seek.size, page.continuation)
          return seekPage(items, { self: path, path, continuation: next })
        }
        continuation = page.continuation
      }
    },
  }),
])

function passes(filter: Filter, item: RecordShown): boolean {
  switch (filter.field) {
    case 'company_name':
      return matches({ ...filter, operator: 'substring' }, item.customerName ?? '')
    case 'customer_id':
      return item.customerId === filter.value.toLowerCase()
    default:
      return item.resourceType === snakeCase(filter.value)
  }
}

/** @throws FaultError 400 when the start is more than 90 days ago */
function periodOf(c: PartnerCenterContext) {
  const { now } = c.var.opened.world
  const earliest = minus(now, `P${reachDays}D`)
  const [start, end] = ['startDate', 'endDate'].map((name) => queryValue(c.req.url, name))
  const from = start ? sent(c, start) : earliest
  if (from.slice(0, 10) < earliest.slice(0, 10)) {
    throw badRequest(`startDate is at most ${reachDays} days ago; today is ${now.slice(0, 10)}.`)
  }
  return { from, ...(end ? { until: plus(sent(c, end), hasTime(end) ? 'PT1S' : 'P1D') } : {}) }
}

function sent(c: PartnerCenterContext, text: string): Instant {
  return instant(momentSent(c, momentOf(text)))
}

/** ISO 8601, `10/22/2026 00:36:18`, or a day of the year as one SDK writes it (`2026-10-295`). @throws FaultError 400 */
function momentOf(text: string): Instant {
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{2}:\d{2}:\d{2}))?$/.exec(text)
  const ofYear = /^(\d{4})-\d{2}-(\d{3})$/.exec(text)
  try {
    if (american) {
      const [, month = '', day = '', year = '', time = '00:00:00'] = american
      return instant(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T${time}Z`)
    }
    if (ofYear) return plus(instant(`${ofYear[1]}-01-01`), `P${Number(ofYear[2]) - 1}D`)
    return instant(hasTime(text) && !/(Z|[+-]\d{2}:?\d{2})$/i.test(text) ? `${text}Z` : text)
  } catch {
    throw badRequest(`${text} is not a date.`)
  }
}

function hasTime(text: string): boolean {
  return text.includes(':')
}
