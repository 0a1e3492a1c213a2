import fc from 'fast-check'
import type { MemoryWorkspace } from '../../engine/execute.ts'
import type { WorldFactsInput } from '../../founding/index.ts'
import { faultKinds } from '../../model/fault.ts'
import { failpoints } from '../../workflows/subscription-transfer/due.ts'
import { given, type Told } from '../builders.ts'
import { adatum, advance } from '../transitions.ts'

/** Two partners that leave direct billing, one provider, and what the one customer has from each. */
export const leavers = ['contoso', 'tailspin'] as const

/** What is done in a case, and by whom; whom it is about follows from `of`. */
const acts = [
  'request',
  'accept',
  'reject',
  'withdraw',
  'seats',
  'suspend',
  'heal',
  'fault',
  'hours',
  'days',
] as const

export interface TransferAct {
  readonly act: (typeof acts)[number]
  readonly of: number
  readonly how: number
}

export interface TransferCase {
  readonly day: number
  readonly cycles: readonly ['monthly' | 'annual', 'monthly' | 'annual']
  readonly acts: readonly TransferAct[]
}

export const transferCase: fc.Arbitrary<TransferCase> = fc.record({
  day: fc.oneof(fc.nat({ max: 9 }), fc.nat({ max: 200 })),
  cycles: fc.tuple(fc.constantFrom('monthly', 'annual'), fc.constantFrom('monthly', 'annual')),
  acts: fc.array(
    fc.record({
      act: fc.oneof(
        ...acts.map((act, index) => ({
          weight: index < 2 || act === 'hours' ? 4 : 1,
          arbitrary: fc.constant(act),
        })),
      ),
      of: fc.nat({ max: 5 }),
      how: fc.nat({ max: 40 }),
    }),
    { maxLength: 14, size: 'max' },
  ),
})

const azure = {
  offer: 'MS-AZR-0145P',
  purchased: '2019-06-01',
  usage: { meter: 'cceae6f5-49e9-55b3-9baf-4ca3a945619c', unitsPerHour: '2' },
}
const e3 = { offer: '796b6b5f-613c-4e24-a17c-eba730d49c02', quantity: 4 }

export function transferWorld({ day, cycles }: TransferCase): MemoryWorkspace {
  const [first, second] = cycles
  const earlier = { since: '2018-01-10' }
  const leaving = { kind: 'direct-bill', enrolled: '2019-06-03', providers: ['wingtip'] }
  const facts = {
    partners: {
      contoso: { ...leaving, country: 'FR', anniversaryDay: 9 },
      tailspin: { ...leaving, country: 'DE', anniversaryDay: 23 },
      wingtip: { kind: 'indirect-provider', country: 'FR', anniversaryDay: 15 },
    },
    customers: {
      adatum: {
        country: 'FR',
        agreement: { signed: '2019-12-01' },
        relationships: { contoso: earlier, tailspin: earlier, wingtip: {} },
        subscriptions: {
          'contoso-azure': { ...azure, partner: 'contoso' },
          'contoso-office': { ...e3, partner: 'contoso', purchased: '2019-11-18', billing: first },
          'tailspin-azure': { ...azure, partner: 'tailspin' },
          'tailspin-office': {
            ...e3,
            partner: 'tailspin',
            purchased: '2020-03-05',
            billing: second,
          },
        },
        users: { ada: { licenses: ['ENTERPRISEPACK'] }, bo: { licenses: ['ENTERPRISEPACK'] } },
      },
    },
  }
  const clock = new Date(Date.UTC(2020, 2, 21 + day, 7, 30)).toISOString().slice(0, 19).concat('Z')
  return given(facts as WorldFactsInput, clock)
}

/** The command that an act is by now. */
export function toldBy({ act, of, how }: TransferAct, at: MemoryWorkspace, index: number): Told {
  const leaver = leavers[of % 2] ?? 'contoso'
  const open = adatum(at).transfers.rows()
  const transfer = open[how % Math.max(open.length, 1)]
  const answer = (type: 'Accept' | 'Reject' | 'Withdraw', partner: string): Told => [
    `${partner}/admin-agent`,
    {
      type: `${type}SubscriptionTransfer`,
      partner,
      customer: 'adatum',
      transfer: transfer?.id ?? 'none',
    },
  ]
  const own = { partner: leaver, customer: 'adatum', subscription: `${leaver}-office` }
  switch (act) {
    case 'request': {
      const both = [`${leaver}-office`, `${leaver}-azure`]
      return [
        `${leaver}/admin-agent`,
        {
          type: 'RequestSubscriptionTransfer',
          partner: leaver,
          customer: 'adatum',
          provider: 'wingtip',
          transfer: `t-${index}`,
          subscriptions: of < 2 ? both : both.slice(of % 2, (of % 2) + 1),
          finalityAccepted: true,
        },
      ]
    }
    case 'accept':
      return answer('Accept', 'wingtip')
    case 'reject':
      return answer('Reject', 'wingtip')
    case 'withdraw':
      return answer('Withdraw', transfer?.partner ?? leaver)
    case 'seats':
      return [
        `${leaver}/admin-agent`,
        { type: 'UpdateSubscription', ...own, quantity: how + 2, lossAccepted: ['ada', 'bo'] },
      ]
    case 'suspend':
      return [
        `${leaver}/admin-agent`,
        {
          type: 'UpdateSubscription',
          ...own,
          status: how % 2 === 0 ? 'suspended' : 'active',
          lossAccepted: ['ada', 'bo'],
        },
      ]
    case 'heal':
      return ['microsoft/system', { type: 'HealFault', all: true }]
    case 'fault':
      return [
        'microsoft/system',
        {
          type: 'ArmFault',
          fault: `f-${index}`,
          at: failpoints[of % failpoints.length],
          do: faultKinds[how % faultKinds.length],
          times: (how % 4) + 1,
        },
      ]
    case 'hours':
      return advance(`${how + 1}h`)
    case 'days':
      return advance(`${how}d`)
  }
}
