import { expect, test } from 'vitest'
import { parseRecorded, type RecordFault } from './parse-recorded.ts'

const at = '2020-03-02T09:00:00Z'
const envelope = { position: 7, at, actor: 'contoso/admin-agent', request: 'r-1' }

function read(event: object, fields: object = {}) {
  return parseRecorded({ ...envelope, ...fields, event })
}

function placeOf(fault: RecordFault): string {
  const inside = fault.kind === 'schema' ? (fault.error.issues[0]?.path ?? []) : []
  return [...fault.path, ...inside].join('.')
}

const signed = { type: 'CustomerAgreementSigned', customer: 'adatum', signedAt: at }
const budget = {
  type: 'SpendingBudgetSet',
  customer: 'adatum',
  partner: 'contoso',
  amount: { amount: '500.00', currency: 'EUR' },
}

test.each([signed, budget])('an event is read as it is kept: $type', (event) => {
  expect(read(event)).toEqual({ ok: true, recorded: { ...envelope, event } })
})

test.each<[string, object, object, string]>([
  ['an unknown event', { type: 'MoonLanded' }, {}, 'event.type'],
  ['a field too many', { ...signed, moon: 1 }, {}, 'event'],
  ['a field too few', { type: signed.type, customer: 'adatum' }, {}, 'event.signedAt'],
  ['an amount as people write it', { ...budget, amount: '500.00 EUR' }, {}, 'event'],
  ['a day for a moment', { ...signed, signedAt: '2020-03-02' }, {}, 'event'],
  ['an actor of no role', signed, { actor: 'contoso' }, 'actor'],
  ['a position of none', signed, { position: 0 }, 'position'],
  ['a moment that is none', signed, { at: 'noon' }, 'at'],
  ['a field beside it', signed, { more: 1 }, ''],
])('%s is refused, and where it is', (_, event, fields, path) => {
  const parsed = read(event, fields)
  expect(parsed.ok ? null : placeOf(parsed.fault)).toBe(path)
})

test.each([null, 7, 'text', [], {}])('%j is no event', (raw) => {
  expect(parseRecorded(raw).ok).toBe(false)
})
