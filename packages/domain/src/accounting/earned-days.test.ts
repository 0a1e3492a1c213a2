import { expect, test } from 'vitest'
import { instant } from '../kernel/calendar.ts'
import { earnedRuns } from './earned-days.ts'

const role = (principal: string, name: string, since: string, until?: string) => ({
  principal,
  role: name,
  since: instant(since),
  ...(until === undefined ? {} : { until: instant(until) }),
})

type Role = ReturnType<typeof role>

function runs(from: string, until: string, ...held: Role[]): string[] {
  const azure = {
    access: held.filter((one) => one.until === undefined),
    formerAccess: held.filter((one): one is Required<Role> => one.until !== undefined),
  }
  const part = { from: instant(from), until: instant(until) }
  return earnedRuns(azure, ['contoso', 'tailspin'], part).map((run) => `${run.from} ${run.until}`)
}

const wholeOf = (from: string, until: string) => `${from}T00:00:00Z ${until}T00:00:00Z`

test('a role that is held all the time earns all of it, parts of a day included', () => {
  const part = ['2020-03-02T09:15:00Z', '2020-03-31T10:00:00Z'] as const
  expect(runs(...part, role('contoso', 'Owner', '2020-03-02'))).toEqual([part.join(' ')])
})

test('a role away for an hour costs the day, and no other', () => {
  const held = [
    role('contoso', 'Owner', '2020-03-01', '2020-03-10T12:00:00Z'),
    role('contoso', 'Owner', '2020-03-10T13:00:00Z'),
  ]
  expect(runs('2020-03-01', '2020-04-01', ...held)).toEqual([
    wholeOf('2020-03-01', '2020-03-10'),
    wholeOf('2020-03-11', '2020-04-01'),
  ])
})

test('provider and reseller cover a day together, even where both hold a role for a while', () => {
  const held = [
    role('contoso', 'Contributor', '2020-03-01', '2020-03-02T14:00:00Z'),
    role('tailspin', 'Owner', '2020-03-02T12:00:00Z'),
  ]
  expect(runs('2020-03-01', '2020-03-04', ...held)).toEqual([wholeOf('2020-03-01', '2020-03-04')])
})

test('the day of a cancellation is lost when the role goes later that day', () => {
  const held = role('contoso', 'Owner', '2020-03-01', '2020-03-05T23:00:00Z')
  expect(runs('2020-03-01', '2020-03-05T08:00:00Z', held)).toEqual([
    wholeOf('2020-03-01', '2020-03-05'),
  ])
})

test.each(['Reader', 'Cosmos DB Account Reader Role', 'AcrQuarantineReader'])(
  'a %s earns nothing',
  (name) => {
    expect(runs('2020-03-01', '2020-03-04', role('contoso', name, '2020-01-01'))).toEqual([])
  },
)

test('what somebody else manages earns the partner nothing', () => {
  expect(runs('2020-03-01', '2020-03-04', role('adatum', 'Owner', '2020-01-01'))).toEqual([])
})

test('the first day of a role is earned only from midnight on', () => {
  expect(
    runs('2020-03-01', '2020-03-04', role('contoso', 'Owner', '2020-03-01T00:01:00Z')),
  ).toEqual([wholeOf('2020-03-02', '2020-03-04')])
})
