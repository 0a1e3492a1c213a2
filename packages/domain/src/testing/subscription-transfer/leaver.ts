import type { MemoryWorkspace } from '../../engine/execute.ts'
import type { WorldFactsInput } from '../../founding/index.ts'
import { given, when, type Told } from '../builders.ts'
import { advance } from '../transitions.ts'

const e3 = '796b6b5f-613c-4e24-a17c-eba730d49c02'
const licenses = { offer: e3, purchased: '2019-10-01', quantity: 4 }

/** A partner of both kinds with licences and 0145P of one customer, its provider, and others beside them. */
export function leaverFacts(customer: object = {}, partners: object = {}): WorldFactsInput {
  return {
    partners: {
      contoso: {
        kind: 'direct-bill',
        country: 'FR',
        enrolled: '2019-06-03',
        providers: ['wingtip'],
      },
      tailspin: { kind: 'direct-bill', country: 'DE' },
      wingtip: { kind: 'indirect-provider', country: 'FR' },
      ...partners,
    },
    customers: {
      adatum: {
        country: 'FR',
        agreement: { signed: '2019-12-01' },
        relationships: { contoso: { since: '2018-01-10' }, tailspin: {}, wingtip: {} },
        subscriptions: {
          office: { ...licenses, partner: 'contoso' },
          mail: { ...licenses, partner: 'tailspin' },
          'sub-1': { offer: 'MS-AZR-0145P', partner: 'contoso', purchased: '2019-06-01' },
        },
        ...customer,
      },
    },
  } as WorldFactsInput
}

export const leaver = (customer: object = {}, partners: object = {}, clock = '2020-04-01') =>
  given(leaverFacts(customer, partners), clock)

export const requestTransfer = (
  more: object = {},
  actor: `${string}/${string}` = 'contoso/admin-agent',
): Told => [
  actor,
  {
    type: 'RequestSubscriptionTransfer',
    partner: 'contoso',
    customer: 'adatum',
    provider: 'wingtip',
    transfer: 't-1',
    subscriptions: ['office'],
    finalityAccepted: true,
    ...more,
  },
]

export const answerTransfer = (
  answer: 'Accept' | 'Reject' | 'Withdraw',
  actor: `${string}/${string}` = answer === 'Withdraw'
    ? 'contoso/admin-agent'
    : 'wingtip/admin-agent',
): Told => [
  actor,
  {
    type: `${answer}SubscriptionTransfer`,
    partner: actor.split('/')[0],
    customer: 'adatum',
    transfer: 't-1',
  },
]

/** After a transfer of the licences was carried out. */
export function transferredOffice(): MemoryWorkspace {
  return when(leaver(), requestTransfer(), answerTransfer('Accept'), advance('1h')).after
}
