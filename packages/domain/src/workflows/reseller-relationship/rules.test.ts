import { expect, test } from 'vitest'
import type { WorldFactsInput } from '../../founding/index.ts'
import {
  acceptAgreement,
  adatum,
  advance,
  enroll,
  given,
  refusedWith,
  when,
  type Told,
} from '../../testing/index.ts'
import { leaverFacts, requestTransfer } from '../../testing/subscription-transfer/leaver.ts'
import type { RefusalCode } from '../../refusals.ts'

const partners = {
  contoso: { kind: 'indirect-provider', country: 'DE' },
  fabrikam: { kind: 'indirect-reseller', country: 'FR', providers: ['contoso'] },
  tailspin: { kind: 'direct-bill', country: 'US' },
  northwind: { kind: 'direct-bill', country: 'FR', enrolled: '2019-05-01' },
  adventure: { kind: 'direct-bill', country: 'FR', onboarded: '2015-11-12' },
  litware: { kind: 'direct-bill', country: 'FR', identified: '2019-05-01' },
}

const world = (customer: object = {}): WorldFactsInput =>
  ({ partners, customers: { adatum: { country: 'FR', ...customer } } }) as WorldFactsInput

const ask = (fields: object = {}, actor = 'fabrikam/admin-agent'): Told => [
  actor,
  {
    type: 'RequestResellerRelationship',
    partner: actor.split('/')[0],
    customer: 'adatum',
    ...fields,
  },
]

const follow = (invitation: string, actor = 'adatum/global-admin'): Told => [
  actor,
  { type: 'AcceptResellerRelationship', customer: 'adatum', invitation },
]

/** An invitation that waits while the partner falls short of the criteria. */
function narrowedBy(to: string): Told[] {
  return [ask({}, 'adventure/admin-agent'), ['microsoft/system', { type: 'AdvanceClock', to }]]
}

const remove = (
  type: 'RemoveDelegatedAdmin' | 'RemoveResellerRelationship',
  actor: string,
): Told => [actor, { type, partner: actor.split('/')[0], customer: 'adatum' }]

const requests: [code: RefusalCode, told: Told][] = [
  ['role-insufficient', ask({}, 'fabrikam/helpdesk-agent')],
  ['direct-customers-closed', ask({}, 'northwind/admin-agent')],
  ['provider-not-partnered', ask({ provider: 'tailspin', message: 'Hello' })],
  ['invitation-link-missing', ask({ message: 'Please work with us.' })],
]

test.each(requests)('RequestResellerRelationship is refused with %s', (code, told) => {
  expect(refusedWith(given(world()), told)).toBe(code)
})

const acceptances: [code: RefusalCode, asked: Told[], answer: Told][] = [
  ['not-global-admin', [ask()], follow('invitation.adatum.fabrikam.1', 'adatum/billing-admin')],
  [
    'partner-region-differs',
    [ask({}, 'tailspin/admin-agent')],
    follow('invitation.adatum.tailspin.1'),
  ],
  [
    'direct-customers-closed',
    [ask({}, 'litware/admin-agent'), enroll('litware'), advance('20d'), acceptAgreement('litware')],
    follow('invitation.adatum.litware.1'),
  ],
  ['direct-bill-restricted', narrowedBy('2025-11-12'), follow('invitation.adatum.adventure.1')],
  ['direct-bill-suspended', narrowedBy('2025-12-12'), follow('invitation.adatum.adventure.1')],
  ['direct-bill-revoked', narrowedBy('2026-01-11'), follow('invitation.adatum.adventure.1')],
]

test.each(acceptances)('AcceptResellerRelationship is refused with %s', (code, asked, answer) => {
  expect(refusedWith(when(given(world()), ...asked).after, answer)).toBe(code)
})

const bought = (subscription: object) =>
  world({
    relationships: { contoso: { delegatedAdmin: true } },
    agreement: { signed: '2019-12-01' },
    subscriptions: {
      'sub-1': {
        offer: 'MS-AZR-0145P',
        partner: 'contoso',
        purchased: '2019-06-01',
        ...subscription,
      },
    },
  })

/** Started, and then everything suspended: the transition alone is in the way. */
const underWay: Told[] = [
  { type: 'StartAzurePlanTransition', finalityAccepted: true },
  { type: 'UpdateSubscription', subscription: 'sub-1', version: 1, status: 'suspended' },
].map((command) => [
  'contoso/admin-agent',
  { partner: 'contoso', customer: 'adatum', ...command } as Told[1],
])

const removals: [code: RefusalCode, facts: WorldFactsInput, actor: string, before?: Told[]][] = [
  ['role-insufficient', bought({}), 'contoso/sales-agent'],
  ['reseller-relationship-missing', world(), 'contoso/admin-agent'],
  ['subscriptions-still-active', bought({}), 'contoso/admin-agent'],
  ['transition-already-running', bought({}), 'contoso/admin-agent', underWay],
  [
    'already-in-transfer',
    leaverFacts(),
    'wingtip/admin-agent',
    [advance('30d'), requestTransfer()],
  ],
]

test.each(removals)(
  'RemoveResellerRelationship is refused with %s',
  (code, facts, actor, before = []) => {
    const { after } = when(given(facts), ...before)
    expect(refusedWith(after, remove('RemoveResellerRelationship', actor))).toBe(code)
  },
)

test('of what is active, the mend suspends what has rules', () => {
  const held = { product: 'CFQ7TTC0LCHC:0002', partner: 'contoso', purchased: '2020-02-01' }
  const start = given(world({ relationships: { contoso: {} }, newCommerce: { alone: held } }))
  const { last } = when(start, remove('RemoveResellerRelationship', 'contoso/admin-agent'))
  expect(last).toMatchObject({
    accepted: false,
    refusal: { details: { subscriptions: ['alone'] } },
  })
  expect(last).not.toHaveProperty('refusal.mend')
})

test('with the setting of later pages, direct customers stay open until the restriction', () => {
  const start = given(world(), '2020-03-02T09:00:00Z', { directCustomersClose: 'restriction' })
  expect(refusedWith(start, ask({}, 'northwind/admin-agent'))).toBeNull()
})

test('who is a direct customer already may be asked again by a partner that is enrolled', () => {
  const start = given(world({ relationships: { northwind: {} } }))
  expect(refusedWith(start, ask({}, 'northwind/admin-agent'))).toBeNull()
})

test('one link makes both resellers of record, and gives privileges to the reseller alone', () => {
  const both = [ask({ provider: 'contoso' }), follow('invitation.adatum.fabrikam.1')]
  const { relationships } = adatum(when(given(world()), ...both).after)
  expect(relationships.rows()).toMatchObject([
    { partner: 'contoso', delegatedAdmin: false },
    { partner: 'fabrikam', delegatedAdmin: true },
  ])
})

test('an edited text keeps the link, written out or as a placeholder', () => {
  const link = 'https://partner-center.example/invitations/invitation.adatum.fabrikam.1'
  for (const message of ['Follow {link}, please.', `Follow ${link}, please.`]) {
    const { after } = when(given(world()), ask({ message }))
    expect(adatum(after).invitations.rows()).toMatchObject([
      { message: `Follow ${link}, please.`, link },
    ])
  }
})

test('the same request is not sent again while it waits, and is once it was answered', () => {
  const answered = when(given(world()), ask(), ask(), follow('invitation.adatum.fabrikam.1'), ask())
  expect(answered.outcomes.map((one) => one.accepted && one.events.length)).toEqual([1, 0, 1, 1])
})

test('accepting again, and asking for less, takes nothing away', () => {
  const facts = world({
    relationships: { fabrikam: { delegatedAdmin: true, since: '2019-05-01' } },
  })
  const accept = follow('invitation.adatum.fabrikam.1')
  const { after, last } = when(given(facts), ask(), accept, accept)
  expect(last).toMatchObject({ accepted: true, events: [] })
  expect(adatum(after).relationships.rows()).toMatchObject([
    { delegatedAdmin: true, since: '2019-05-01T00:00:00Z' },
  ])
})

test('the customer’s global admin takes privileges away, and so does nobody else there', () => {
  const start = given(bought({}))
  const told = (type: Told[1]['type'], role: string): Told => [
    `adatum/${role}`,
    { type, partner: 'contoso', customer: 'adatum' },
  ]
  expect(refusedWith(start, told('RemoveDelegatedAdmin', 'billing-admin'))).toBe(
    'role-insufficient',
  )
  expect(refusedWith(start, told('RequestResellerRelationship', 'global-admin'))).toBe(
    'actor-not-of-partner',
  )
  const { after } = when(start, told('RemoveDelegatedAdmin', 'global-admin'))
  expect(adatum(after).relationships.rows()).toMatchObject([{ delegatedAdmin: false }])
  expect(refusedWith(after, told('RemoveResellerRelationship', 'global-admin'))).toBe(
    'subscriptions-still-active',
  )
})

test('removing delegated admin keeps the relationship and the role assignments', () => {
  const start = given(bought({ access: [{ principal: 'contoso', role: 'Owner' }] }))
  const { after } = when(start, remove('RemoveDelegatedAdmin', 'contoso/admin-agent'))
  expect(adatum(after).relationships.rows()).toMatchObject([{ delegatedAdmin: false }])
  expect(adatum(after).azureSubscriptions).toBe(adatum(start).azureSubscriptions)
})

test('a relationship whose subscriptions are all suspended is removed', () => {
  const start = given(bought({ status: 'suspended' }))
  const { after } = when(start, remove('RemoveResellerRelationship', 'contoso/global-admin'))
  expect(adatum(after).relationships.size).toBe(0)
})
