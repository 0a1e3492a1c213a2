import { expect, test } from 'vitest'
import { failureText, locales } from '../index.ts'
import { failures as en } from './en.ts'
import type { FailureKind, FailureReason } from './reason.ts'

const reasons: { readonly [Kind in FailureKind]: Extract<FailureReason, { kind: Kind }> } = {
  section: { kind: 'section', section: 'usage' },
  events: { kind: 'events' },
  requirements: { kind: 'requirements' },
  refused: {
    kind: 'refused',
    refusal: { code: 'finality-not-accepted', rule: 'AZT-03', must: 'It must be accepted.' },
  },
  accepted: { kind: 'accepted', code: 'finality-not-accepted' },
  until: { kind: 'until', event: 'CartCheckedOut' },
  changes: { kind: 'changes' },
  planRecorded: { kind: 'planRecorded' },
  planDiffers: { kind: 'planDiffers' },
  refusedRecorded: { kind: 'refusedRecorded' },
  repeatRecorded: { kind: 'repeatRecorded' },
  repeatAnswered: { kind: 'repeatAnswered' },
  futuresDiffer: { kind: 'futuresDiffer', path: 'usage.days' },
  futuresAgree: { kind: 'futuresAgree', path: 'usage.days' },
  originChanged: { kind: 'originChanged' },
  skipExpired: { kind: 'skipExpired', until: '2020-03-02', reason: 'A later rule.' },
  passesNow: { kind: 'passesNow', issue: 'https://example.org/issues/7' },
  invariant: {
    kind: 'invariant',
    id: 'INV-03',
    position: 7,
    statement: 'Money is conserved.',
    violation: '1.00 is missing.',
  },
  throughout: { kind: 'throughout', position: 7, event: 'CartCheckedOut', at: '2020-03-02' },
  notTheFold: { kind: 'notTheFold' },
  claim: { kind: 'claim', property: 'walks', reason: '1 is not 2' },
  unanswered: { kind: 'unanswered', said: 'The server is away.' },
}
const kinds = Object.keys(en) as FailureKind[]

test.each(kinds)('why a step failed is said in each language: %s', (kind) => {
  const reason = reasons[kind]
  const told = locales.map((locale) => failureText(locale, reason))
  expect(new Set(told).size).toBe(kind === 'unanswered' ? 1 : locales.length)
  const values = Object.values(reason).filter((value) => typeof value !== 'object')
  for (const text of told)
    for (const value of values.slice(1)) expect(text).toContain(String(value))
})
