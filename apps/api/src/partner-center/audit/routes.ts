import { collectionOf, seekPage, tokenOf } from '../wire/envelope.ts'
import { periodOf } from '../wire/period.ts'
import { filterOf, matches, seekOf, type Filter } from '../wire/query.ts'
import { snakeCase } from '../wire/bind.ts'
import { ok } from '../wire/answer.ts'
import { resource, route } from '../wire/route.ts'
import { recordSchema, recordShown, type RecordShown } from './resource.ts'

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
          sort: '-when',
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
