import { invariant } from '../../kernel/invariant.ts'
import {
  adatum,
  auditLog,
  given,
  orderOfAzure,
  property,
  purchasesCase,
  trading,
  when,
  type AnyProperty,
} from '../../testing/index.ts'

export const orderingProperties: readonly AnyProperty[] = [
  property({
    name: 'orders keep the partner of record they named, whatever the number of orders',
    source: 'partner-center#ordering',
    given: purchasesCase,
    holds: (records) => {
      const told = records.map((reseller, index) => orderOfAzure(reseller, `sub-${index + 1}`))
      const { after } = when(given(trading()), ...told)
      const kept = adatum(after).azureSubscriptions.rows()
      invariant(kept.length === records.length, 'each order brought one')
      for (const { id, partnerOfRecord } of kept) {
        const named = records[Number(id.slice('sub-'.length)) - 1]
        invariant(partnerOfRecord === (named ?? 'contoso'), `${id} is on its own record`)
      }
      auditLog(after)
    },
    retold: (records) => ({
      world: trading(),
      steps: records.map((reseller, index) => orderOfAzure(reseller, `sub-${index + 1}`)),
    }),
  }),
]
