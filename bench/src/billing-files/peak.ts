import { billingFiles, csvLines, type Filed, type Issue } from '@understudy/billing-files'
import { execute, instant, meters, partnerId, type Customer } from '@understudy/domain'
import { advance, envelope, given } from '@understudy/domain/testing'

/** A daily rated file of a million lines, written as it is sent: how many lines, how long, and how much memory at most. */
const meterIds = meters().map(({ id }) => id)
const customers = Math.ceil(1_000_000 / (meterIds.length * 30))
const period = { from: instant('2020-04-01'), until: instant('2020-05-01') }

const customer = aCustomer()
const dollars = { currency: 'USD', rate: '1' }
const issue: Issue = { number: '', period, rates: [dollars] }
const heap = () => process.memoryUsage().heapUsed / 1e6

const began = performance.now()
let [lines, bytes, peak, resident] = [0, 0, 0, 0]
globalThis.gc?.()
const before = heap()
for (const line of csvLines(billingFiles['daily-rated-usage'], rows())) {
  lines += 1
  bytes += line.length
  if (lines % 10_000 > 0) continue
  peak = Math.max(peak, heap() - before)
  resident = Math.max(resident, process.memoryUsage().rss / 1e6)
}
const seconds = (performance.now() - began) / 1000
console.log(
  `${lines} lines, ${(bytes / 1e6).toFixed(0)} MB in ${seconds.toFixed(1)} s; the heap grew by at most ${peak.toFixed(0)} MB, resident ${resident.toFixed(0)} MB`,
)

function* rows() {
  for (let index = 0; index < customers; index += 1) {
    const filed: Filed = {
      partner: { id: partnerId('contoso'), name: 'Contoso', mpn: '5123456' },
      customer: { ...customer, id: `customer-${index}` as Customer['id'] },
      mpnOf: () => undefined,
      guid: (family, id) => `${family}-${id}`,
    }
    for (const { row } of billingFiles['daily-rated-usage'].rows(filed, issue)) yield row
  }
}

function aCustomer(): Customer {
  const start = given({
    partners: { contoso: { kind: 'direct-bill', country: 'US' } },
    customers: {
      adatum: {
        country: 'US',
        agreement: { signed: '2019-12-01' },
        relationships: { contoso: { delegatedAdmin: true } },
        subscriptions: {
          'sub-1': {
            offer: 'MS-AZR-0145P',
            partner: 'contoso',
            purchased: '2019-06-01',
            usage: meterIds.map((meter) => ({ meter, unitsPerHour: '1.5' })),
          },
        },
      },
    },
  })
  const parties = { partner: 'contoso', customer: 'adatum' }
  const order = { type: 'StartAzurePlanTransition', ...parties, finalityAccepted: true } as const
  const moved = execute(start, envelope(['contoso/admin-agent', order], 'move')).after
  const { world } = execute(moved, envelope(advance('75d'), 'on')).after
  const [row] = world.customers.rows()
  if (!row) throw new Error('there is a customer')
  return row
}
