import { expect, test } from 'vitest'
import type { MemoryWorkspace } from '../../engine/execute.ts'
import type { RefusalCode } from '../../refusals.ts'
import { adatum, advance, refusedWith, when, type Told } from '../../testing/index.ts'
import {
  answerTransfer,
  leaver,
  requestTransfer,
  transferredOffice,
} from '../../testing/subscription-transfer/leaver.ts'

type Row = readonly [code: RefusalCode, start: MemoryWorkspace, told: Told]

const asked = when(leaver(), requestTransfer()).after
const unbound = when(
  leaver({}, { wingtip: { kind: 'indirect-provider', country: 'FR', partnerAgreement: null } }),
  requestTransfer(),
).after
const again = requestTransfer({ transfer: 't-2' })
const unsigned = { agreement: { attested: '2020-02-15', by: 'contoso' } }
const alone = { relationships: { contoso: { since: '2018-01-10' } } }
const moved: Told = [
  'tailspin/admin-agent',
  {
    type: 'StartLicenseMove',
    partner: 'tailspin',
    customer: 'adatum',
    move: 'm-1',
    lines: [
      {
        source: 'office',
        targets: [
          { offer: '796b6b5f-613c-4e24-a17c-eba730d49c02', subscription: 'new-1', quantity: 4 },
        ],
      },
    ],
  },
]
const transition: Told = [
  'contoso/admin-agent',
  {
    type: 'StartAzurePlanTransition',
    partner: 'contoso',
    customer: 'adatum',
    finalityAccepted: true,
  },
]

/** Notice was given, and its thirty days are over. */
const revoked = when(
  leaver({}, {}, '2026-01-05'),
  ['contoso/global-admin', { type: 'GiveNotice', partner: 'contoso', leavingConfirmed: true }],
  advance('31d'),
).after

/** Each world breaks its own rule and some of the later ones. */
const requests: readonly Row[] = [
  ['unknown-subscription', leaver(), requestTransfer({ subscriptions: ['offce'] })],
  ['actor-not-of-partner', leaver(), requestTransfer({}, 'tailspin/admin-agent')],
  ['role-insufficient', leaver({}, {}, '2020-03-19'), requestTransfer({}, 'contoso/sales-agent')],
  ['transfers-not-available-yet', leaver(alone, {}, '2020-03-19'), requestTransfer()],
  [
    'partner-not-enrolled',
    leaver(),
    requestTransfer({ partner: 'tailspin' }, 'tailspin/admin-agent'),
  ],
  ['direct-bill-revoked', revoked, requestTransfer({ provider: 'tailspin' })],
  ['target-not-provider', leaver(), requestTransfer({ provider: 'tailspin' })],
  ['reseller-relationship-missing', leaver({ relationships: {} }), requestTransfer()],
  ['provider-relationship-missing', leaver(alone), requestTransfer({ subscriptions: ['office'] })],
  [
    'not-transferable',
    asked,
    requestTransfer({ transfer: 't-2', subscriptions: ['mail', 'office'] }),
  ],
  ['already-in-transfer', asked, again],
  ['already-in-move', when(leaver(), moved).after, requestTransfer({ finalityAccepted: false })],
  [
    'transition-already-running',
    when(leaver(), transition).after,
    requestTransfer({ subscriptions: ['sub-1'], finalityAccepted: false }),
  ],
  ['customer-agreement-missing', leaver(unsigned), requestTransfer({ finalityAccepted: false })],
  ['id-taken', asked, requestTransfer({ subscriptions: ['sub-1'], finalityAccepted: false })],
  ['transfer-is-final', leaver(), requestTransfer({ finalityAccepted: false })],
]

const rejections: readonly Row[] = [
  ['role-insufficient', asked, answerTransfer('Reject', 'wingtip/helpdesk-agent')],
  ['transfer-to-another-provider', asked, answerTransfer('Reject', 'contoso/admin-agent')],
  ['transfer-not-active', when(asked, answerTransfer('Accept')).after, answerTransfer('Reject')],
]

const acceptances: readonly Row[] = [
  ['role-insufficient', asked, answerTransfer('Accept', 'wingtip/helpdesk-agent')],
  ['transfer-to-another-provider', asked, answerTransfer('Accept', 'contoso/admin-agent')],
  ['transfer-not-active', when(asked, answerTransfer('Reject')).after, answerTransfer('Accept')],
  ['partner-agreement-missing', unbound, answerTransfer('Accept')],
]

const withdrawals: readonly Row[] = [
  ['role-insufficient', asked, answerTransfer('Withdraw', 'contoso/sales-agent')],
  ['transfer-of-another-partner', asked, answerTransfer('Withdraw', 'wingtip/admin-agent')],
  ['transfer-not-active', when(asked, advance('31d')).after, answerTransfer('Withdraw')],
]

test.each(requests)('RequestSubscriptionTransfer is refused with %s', (code, start, told) => {
  expect(refusedWith(start, told)).toBe(code)
})

test.each(rejections)('RejectSubscriptionTransfer is refused with %s', (code, start, told) => {
  expect(refusedWith(start, told)).toBe(code)
})

test.each(acceptances)('AcceptSubscriptionTransfer is refused with %s', (code, start, told) => {
  expect(refusedWith(start, told)).toBe(code)
})

test.each(withdrawals)('WithdrawSubscriptionTransfer is refused with %s', (code, start, told) => {
  expect(refusedWith(start, told)).toBe(code)
})

test('the same request again records nothing, also when all of it is with the provider', () => {
  expect(when(transferredOffice(), requestTransfer()).last).toMatchObject({ events: [] })
})

test('licences stay at the partner as suspended, and the provider has them under a new id', () => {
  const { subscriptions } = adatum(transferredOffice())
  expect(subscriptions.rows().map(({ id, status }) => `${id} ${status}`)).toEqual([
    'mail active',
    'office suspended',
    'sub-1 active',
    't-1.office active',
  ])
})
