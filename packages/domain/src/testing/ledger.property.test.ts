import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ledgerOf } from '../accounting/ledger.ts'
import { totalOf } from '../accounting/total.ts'
import { stepsOf } from '../engine/step.ts'
import type { Posting } from '../model/ledger/posting.ts'
import type { World } from '../model/world.ts'
import { partnerInvoices } from '../readings/partner-invoices.ts'
import { postings as postingsReading } from '../readings/postings.ts'
import { given, walk, walkCase, walkFacts } from './index.ts'

const runs = { numRuns: 60, seed: 20200302 }

const walked = walkCase(40).map(({ clock, steps }) => {
  const start = given(walkFacts, clock)
  return { start, end: walk(start, steps).end }
})

test('after any walk, every posting that there ever was is there as it was', () => {
  let seen = 0
  fc.assert(
    fc.property(walked, ({ start, end }) => {
      const known = new Set(allIn(end.world).map(said))
      for (const { after } of stepsOf(end.log.slice(start.log.length), start.world)) {
        if (after.position % 7 > 0) continue
        const changed = allIn(after).filter((posting) => !known.has(said(posting)))
        expect(changed).toEqual([])
        seen += allIn(after).length
      }
    }),
    runs,
  )
  expect(seen).toBeGreaterThan(1000)
})

test('after any walk, the invoices of a partner are the sums of its postings', () => {
  const met = new Set<string>()
  fc.assert(
    fc.property(walked, ({ end: { world } }) => {
      const all = allIn(world)
      const numbers = world.partners.rows().flatMap(({ id: partner }) =>
        partnerInvoices.of(world, { partner }).map(({ number, stream, currency, total, lines }) => {
          const mine = all.filter((one) => one.partner === partner && one.invoice === number)
          expect(mine).toHaveLength(lines)
          expect(totalOf(currency, mine)).toEqual(total)
          expect(mine.every((one) => one.stream === stream)).toBe(true)
          met.add(stream)
          return number
        }),
      )
      expect(new Set(numbers).size).toBe(numbers.length)
      const invoiced = new Set(all.flatMap(({ invoice }) => invoice ?? []))
      expect([...invoiced].sort()).toEqual(numbers.toSorted())
    }),
    runs,
  )
  expect([...met].sort()).toEqual(['legacy', 'license', 'plan'])
})

test('after any walk, each posting names an event that had happened when it was owed', () => {
  fc.assert(
    fc.property(walked, ({ end: { world, log } }) => {
      for (const { cause, customer, at } of allIn(world)) {
        const found = log[cause - 1]
        expect(found?.position).toBe(cause)
        expect(found?.event).toMatchObject({ customer })
        expect(found !== undefined && (found.at <= at || found.request === 'founding')).toBe(true)
      }
    }),
    runs,
  )
})

test('however large a page is, the pages are the whole list, each row once', () => {
  fc.assert(
    fc.property(walked, fc.integer({ min: 1, max: 20 }), ({ end: { world } }, size) => {
      const rows: Posting[] = []
      let continuation: string | undefined
      for (;;) {
        const page = postingsReading.of(world, { size, continuation })
        const { items } = page
        expect(items.length).toBeLessThanOrEqual(size)
        rows.push(...items)
        if (page.continuation === null) break
        continuation = page.continuation
      }
      expect(rows).toEqual(allIn(world))
    }),
    { ...runs, numRuns: 20 },
  )
})

function allIn(world: World): Posting[] {
  return world.customers.rows().flatMap((customer) => ledgerOf(customer, world))
}

/** All of it but the invoice, which it is put on later. */
function said(posting: Posting): string {
  const { partner, customer, stream, period, at, amount, cause, rule, rounding, line } = posting
  const all = [partner, customer, stream, period, at, amount, cause, rule, rounding, line]
  return JSON.stringify(all)
}
