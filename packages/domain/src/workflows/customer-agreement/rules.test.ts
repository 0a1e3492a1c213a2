import { expect, test } from 'vitest'
import type { WorldFactsInput } from '../../founding/index.ts'
import { partnerId } from '../../model/ids.ts'
import { agreementStandsWith } from '../../model/parties/customer-agreement.ts'
import { partnerOf } from '../../model/world.ts'
import { adatum, given, refusedWith, when, type Told } from '../../testing/index.ts'
import type { RefusalCode } from '../../refusals.ts'

const facts = (customer: object = {}): WorldFactsInput =>
  ({
    partners: {
      contoso: { kind: 'indirect-provider', country: 'DE', partnerAgreement: null },
      fabrikam: { kind: 'indirect-reseller', country: 'FR', providers: ['contoso'] },
    },
    customers: {
      adatum: { country: 'FR', relationships: { contoso: {}, fabrikam: {} }, ...customer },
    },
  }) as WorldFactsInput

const bought = facts({
  subscriptions: {
    office: {
      offer: '796b6b5f-613c-4e24-a17c-eba730d49c02',
      partner: 'contoso',
      purchased: '2019-06-01',
    },
  },
})

const sign = (actor = 'adatum/global-admin'): Told => [
  actor,
  { type: 'SignCustomerAgreement', customer: 'adatum' },
]

const attest = (actor = 'contoso/sales-agent', fields: object = {}): Told => [
  actor,
  {
    type: 'AttestCustomerAgreement',
    partner: actor.split('/')[0],
    customer: 'adatum',
    firstName: 'Ada',
    lastName: 'Martin',
    email: 'ada@adatum.example',
    agreedOn: '2020-03-02',
    ...fields,
  },
]

const signOwn = (actor: string): Told => [
  actor,
  { type: 'SignPartnerAgreement', partner: 'contoso' },
]

const early = '2019-09-30T23:59:59Z'
const now = '2020-03-02T09:00:00Z'

const signatures: [code: RefusalCode, world: WorldFactsInput, clock: string, told: Told][] = [
  ['not-global-admin', facts(), now, sign('adatum/billing-admin')],
  ['agreement-not-available-yet', facts(), early, sign()],
  ['customer-must-ask-partner', bought, now, sign()],
]

test.each(signatures)('SignCustomerAgreement is refused with %s', (code, world, clock, told) => {
  expect(refusedWith(given(world, clock), told)).toBe(code)
})

const attestations: [code: RefusalCode, world: WorldFactsInput, clock: string, told: Told][] = [
  ['resellers-cannot-attest', facts(), now, attest('fabrikam/admin-agent')],
  ['role-insufficient', facts(), now, attest('contoso/global-admin')],
  ['reseller-relationship-missing', facts({ relationships: {} }), now, attest()],
  ['agreement-not-available-yet', facts(), early, attest('contoso/admin-agent')],
  ['cloud-agreement-withdrawn', facts(), now, attest(undefined, { template: 'cloud-agreement' })],
  ['agreement-date-in-future', facts(), now, attest(undefined, { agreedOn: '2020-03-03' })],
]

test.each(attestations)(
  'AttestCustomerAgreement is refused with %s',
  (code, world, clock, told) => {
    expect(refusedWith(given(world, clock), told)).toBe(code)
  },
)

test('the partner’s own agreement needs its global admin', () => {
  expect(refusedWith(given(facts()), signOwn('contoso/admin-agent'))).toBe('not-global-admin')
})

test('a signature stands with every partner, an attestation with its own alone', () => {
  const [contoso, fabrikam] = [partnerId('contoso'), partnerId('fabrikam')]
  const signed = adatum(when(given(facts()), sign()).after).agreement
  const attested = adatum(when(given(facts()), attest()).after).agreement
  expect([contoso, fabrikam].map((one) => agreementStandsWith(signed, one))).toEqual([true, true])
  expect([contoso, fabrikam].map((one) => agreementStandsWith(attested, one))).toEqual([
    true,
    false,
  ])
})

test('signing again and attesting the same again record nothing; a correction is recorded', () => {
  const corrected = attest('contoso/admin-agent', { phone: '+33 1 00 00 00 00' })
  const { outcomes } = when(given(facts()), sign(), sign(), attest(), attest(), corrected)
  expect(outcomes.map((one) => one.accepted && one.events.length)).toEqual([1, 0, 1, 0, 1])
})

test('a customer that signed before it bought may say so again', () => {
  const world = given(bought)
  const signed = facts({ ...bought.customers?.['adatum'], agreement: { signed: '2019-11-01' } })
  expect(refusedWith(world, sign())).toBe('customer-must-ask-partner')
  expect(refusedWith(given(signed), sign())).toBeNull()
})

test('the partner’s own agreement is signed once', () => {
  const { after, last } = when(
    given(facts()),
    signOwn('contoso/global-admin'),
    signOwn('contoso/global-admin'),
  )
  expect(last).toMatchObject({ accepted: true, events: [] })
  expect(partnerOf(after.world, partnerId('contoso')).partnerAgreementSignedAt).toBe(now)
})
