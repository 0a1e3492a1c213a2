import { centsOf, partnerInvoices, rateNoted } from '@understudy/domain'
import {
  advance,
  given,
  walk,
  walkFacts,
  walkKinds,
  walkSteps,
  when,
} from '@understudy/domain/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { billingFiles, type AnyRow, type BillingFile } from './billing-file.ts'

const kinds = { ...walkKinds, purchaseReservation: 12, returnReservation: 6 }
const walked = walkSteps(60, kinds).map((steps) => {
  const start = given(walkFacts, '2020-03-02T09:00:00Z', {
    earnedCredit: 'by-role',
    exchangeRates: { EUR: '0.913', DKK: '6.7' },
  })
  return when(walk(start, steps).end, advance('62d')).after.world
})

const files = {
  license: { file: billingFiles['license-reconciliation'], column: 'Amount' },
  legacy: { file: billingFiles['usage-reconciliation'], column: 'PretaxCharges' },
  plan: { file: billingFiles['one-time-reconciliation'], column: 'Subtotal' },
} as const

test('the file of an invoice comes to its total, with reservations that are bought and returned', () => {
  const met = new Map<string, number>()
  fc.assert(
    fc.property(walked, (world) => {
      for (const partner of world.partners.rows()) {
        for (const invoice of partnerInvoices.of(world, { partner: partner.id })) {
          const { file, column }: { file: BillingFile; column: string } = files[invoice.stream]
          const issue = { ...invoice, rates: [rateNoted(invoice)] }
          const rows = world.customers.rows().flatMap((customer) => {
            const filed = {
              customer,
              partner,
              mpnOf: () => undefined,
              guid: (family: string, id: string) => `${family} ${id}`,
            }
            return [...file.rows(filed, issue)].map(({ row }) => row)
          })
          expect(centsIn(rows, column)).toBe(centsOf(invoice.total.amount))
          for (const kind of rows.map(kindOf)) met.set(kind, (met.get(kind) ?? 0) + 1)
        }
      }
    }),
    { numRuns: 100, seed: 20200302 },
  )
  for (const kind of ['usage', 'new', 'Cycle fee', 'cancelImmediate']) {
    expect(met.get(kind) ?? 0, kind).toBeGreaterThan(10)
  }
})

function kindOf({ ReservationOrderId: reserved, ChargeType: charge }: AnyRow): string {
  return reserved === undefined || reserved === '' ? 'usage' : (charge ?? '')
}

function centsIn(rows: readonly AnyRow[], column: string): number {
  return rows.reduce((sum, row) => sum + centsOf(row[column] || '0'), 0)
}
