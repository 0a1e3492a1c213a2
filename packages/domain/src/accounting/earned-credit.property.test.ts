import fc from 'fast-check'
import { expect, test } from 'vitest'
import { meter, meters } from '../catalog/index.ts'
import { instant, plus } from '../kernel/calendar.ts'
import { decimal, ratio } from '../kernel/decimal.ts'
import { centsOf } from '../kernel/money.ts'
import { entitlementId, meterField, partnerId, planId, customerId } from '../model/ids.ts'
import { inDollars } from './list-rate.ts'
import { ratedDays } from './rated-days.ts'
import { usageLines } from './usage-lines.ts'

const start = instant('2020-02-28T00:00:00Z')
const hour = (count: number) => plus(start, `PT${count}H`)
const partner = partnerId('contoso')
const plan = planId({ customer: customerId('adatum'), partner, partnerOfRecord: partner })

const drawn = fc.record({
  meter: fc.constantFrom(...meters().map(({ id }) => id)),
  rate: fc.integer({ min: 1, max: 3000 }),
  cuts: fc.uniqueArray(fc.integer({ min: 0, max: 20 * 24 }), { minLength: 2, maxLength: 2 }),
  /** Hours at which the role is taken away, and how long for. */
  away: fc.array(
    fc.record({ at: fc.integer({ min: 0, max: 480 }), hours: fc.integer({ min: 1, max: 50 }) }),
    { maxLength: 3 },
  ),
})

test('of each day with the role for 24 hours comes back what the lower price is less, cut day by day', () => {
  fc.assert(
    fc.property(drawn, ({ meter: id, rate, cuts, away }) => {
      const [first = 0, last = 0] = cuts.toSorted((a, b) => a - b)
      const part = { from: hour(first), until: hour(last) }
      const usage = { meter: meterField.parse(id), unitsPerHour: String(rate) }
      const hours = heldHours(away)
      const azure = { id: entitlementId('sub-1'), usage: [usage], ...rolesIn(hours) }
      const payer = { stream: 'plan', partner, plan } as const
      const paid = {
        part,
        stretch: { ...part, cause: 0, payer },
        earning: { principals: ['contoso'], percent: '15' },
      }
      const [line, credit] = usageLines(azure, [paid], inDollars).map((one) => one.line)
      let cents = 0
      for (const day of ratedDays(usage, part, decimal(0), inDollars)) {
        const index = Math.floor(hoursSince(day.from) / 24)
        if (!hours.slice(index * 24, index * 24 + 24).every(Boolean)) continue
        const lower = Number(day.exact.times('0.85').times(100).round(0, 0).toFixed())
        cents += centsOf(day.amount.amount) - lower
      }
      const eligible = meter(id)?.earnsPartnerCredit === true
      expect(credit === undefined ? 0 : -centsOf(credit.amount.amount)).toBe(eligible ? cents : 0)
      if (credit === undefined) return
      expect(Number(credit.quantity)).toBeLessThanOrEqual(Number(line?.quantity))
      expect(ratio(credit.effectiveUnitPrice ?? '0', credit.unitPrice ?? '1')).toBe('0.85')
    }),
    { numRuns: 150 },
  )
})

function heldHours(away: readonly { readonly at: number; readonly hours: number }[]): boolean[] {
  const held = Array<boolean>(22 * 24).fill(true)
  for (const { at, hours } of away) held.fill(false, at, at + hours)
  return held
}

/** The role in every stretch of hours in which it is held. */
function rolesIn(hours: readonly boolean[]) {
  const roles: { from: number; until: number }[] = []
  for (const [index, held] of hours.entries()) {
    const open = roles.at(-1)
    if (!held) continue
    if (open?.until === index) roles[roles.length - 1] = { from: open.from, until: index + 1 }
    else roles.push({ from: index, until: index + 1 })
  }
  const owner = { principal: 'contoso', role: 'Owner' }
  return {
    access: [],
    formerAccess: roles.map(({ from, until }) => ({
      ...owner,
      since: hour(from),
      until: hour(until),
    })),
  }
}

function hoursSince(moment: string): number {
  return (Date.parse(moment) - Date.parse(start)) / 3_600_000
}
