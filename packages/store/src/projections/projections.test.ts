import { fold, stepsOf } from '@understudy/domain'
import { given, when, type Told } from '@understudy/domain/testing'
import { expect, test } from 'vitest'
import { gainedBy } from './index.ts'

const invite: Told = [
  'contoso/admin-agent',
  {
    type: 'RequestResellerRelationship',
    partner: 'contoso',
    customer: 'adatum',
    delegatedAdmin: false,
  },
]
const start = given({
  partners: { contoso: { kind: 'direct-bill', country: 'FR' } },
  customers: { adatum: { country: 'FR' }, wingtip: { country: 'FR' } },
})

test('a customer has one row of a stretch of the log, and none when a list would show the same', () => {
  const founding = gainedBy(stepsOf(start.log))
  expect(founding.customers.map(({ customer }) => customer)).toEqual(['adatum', 'wingtip'])
  expect(founding.audit).toHaveLength(start.log.length)

  const { log } = when(start, invite).after
  const gained = gainedBy(stepsOf(log.slice(start.log.length), start.world))
  expect(gained.audit).toHaveLength(log.length - start.log.length)
  expect(gained.mail).toMatchObject([{ to: 'adatum', kind: 'invitation' }])
  expect(gained.customers).toEqual([])
})

test('rows gained in two stretches are the rows gained in one', () => {
  const { log } = when(start, invite, [
    'microsoft/system',
    { type: 'AdvanceClock', by: '90d' },
  ]).after
  const whole = gainedBy(stepsOf(log))
  for (let cut = 1; cut < log.length; cut += 1) {
    const [first, rest] = [log.slice(0, cut), log.slice(cut)]
    const [early, late] = [gainedBy(stepsOf(first)), gainedBy(stepsOf(rest, fold(first)))]
    expect([...early.audit, ...late.audit]).toEqual(whole.audit)
    expect([...early.mail, ...late.mail]).toEqual(whole.mail)
    const rows = [...early.customers, ...late.customers]
    const last = new Map(rows.map((row) => [row.customer, row]))
    expect([...last.values()]).toEqual(whole.customers)
  }
})
