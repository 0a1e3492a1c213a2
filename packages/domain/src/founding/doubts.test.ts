import { expect, test } from 'vitest'
import { instant } from '../kernel/calendar.ts'
import { given, officeE1, officeE3, when, type Told } from '../testing/index.ts'
import { doubtsOf } from './doubts.ts'
import { problemsOf } from './problems.ts'
import { worldFactsSchema, type WorldFactsInput } from './facts.ts'

const clock = '2020-03-02T09:00:00Z'

/** Paths and messages of what is doubted of a customer, and of its partner. */
function doubted(customer: object, partner: object = {}, at = clock) {
  const facts = {
    partners: { contoso: { kind: 'direct-bill', country: 'DE', ...partner } },
    customers: { adatum: { country: 'FR', ...customer } },
  } as WorldFactsInput
  return doubtsOf(worldFactsSchema.parse(facts), instant(at)).map(
    ({ path, message }) => `${path.slice(1).join('.')}: ${message}`,
  )
}

const licenses = { product: 'CFQ7TTC0LCHC:0002', partner: 'contoso', purchased: '2022-02-01' }
const capacity = {
  armSku: 'Standard_D2s_v3',
  armRegion: 'westeurope',
  partner: 'contoso',
  purchased: '2019-09-01',
}
const bought = { offer: officeE3, partner: 'contoso', purchased: '2019-06-01' }

test.each<[string, object, string]>([
  ['a signature', { agreement: { signed: '2020-04-01' } }, 'adatum.agreement.signed'],
  [
    'an attestation',
    { agreement: { attested: '2020-04-01', by: 'contoso' } },
    'adatum.agreement.attested',
  ],
  [
    'a relationship',
    { relationships: { contoso: { since: '2020-04-01' } } },
    'adatum.relationships.contoso.since',
  ],
  ['a registration', { registered: '2020-04-01' }, 'adatum.registered'],
  [
    'a purchase',
    { subscriptions: { office: { ...bought, purchased: '2020-04-01' } } },
    'adatum.subscriptions.office.purchased',
  ],
  [
    'a suspension',
    { subscriptions: { office: { ...bought, status: 'suspended', suspended: '2020-04-01' } } },
    'adatum.subscriptions.office.suspended',
  ],
  ['licences of a user', { users: { ada: { since: '2020-04-01' } } }, 'adatum.users.ada.since'],
  [
    'licences of staff',
    { staff: { staff: { count: 2, since: '2020-04-01' } } },
    'adatum.staff.staff.since',
  ],
])('%s that is still to come is refused with the day', (_, customer, path) => {
  const [said, ...more] = doubted(customer)
  expect(more).toEqual([])
  expect(said).toContain(`${path}: `)
  expect(said).toContain('on 2020-04-01; this world starts on 2020-03-02, before that.')
})

test('a partner sells in CSP alone, and nobody buys in CSP without one', () => {
  const alone = { offer: officeE3, purchased: '2019-06-01' }
  const office = (one: object) => doubted({ subscriptions: { office: one } })
  expect(office({ ...alone, channel: 'csp' })).toEqual([
    'adatum.subscriptions.office.channel: office was bought in CSP; name the partner that sold it.',
  ])
  expect(office({ ...bought, channel: 'web-direct' })).toEqual([
    'adatum.subscriptions.office.channel: office was bought outside CSP (web-direct), where no partner sells; leave the partner out.',
  ])
  expect(office({ ...bought, channel: 'csp' })).toEqual([])
  expect(office({ ...alone, channel: 'web-direct' })).toEqual([])
})

test('a partner agreement that is still to come is refused, and on the same day the time is said', () => {
  expect(doubted({}, { partnerAgreement: '2020-03-02T10:00:00Z' })).toEqual([
    'contoso.partnerAgreement: contoso signs its partner agreement on 2020-03-02T10:00:00Z; this world starts on 2020-03-02T09:00:00Z, before that.',
  ])
  expect(doubted({}, { partnerAgreement: clock })).toEqual([])
  expect(doubted({}, { partnerAgreement: null })).toEqual([])
})

test('an agreement from outside its time is refused', () => {
  expect(doubted({ agreement: { signed: '2019-09-30' } })).toEqual([
    'adatum.agreement.signed: The Microsoft Customer Agreement exists from 2019-10-01 on; adatum has none of 2019-09-30.',
  ])
  expect(doubted({ agreement: { cloud: '2020-02-01', by: 'contoso' } })).toEqual([
    'adatum.agreement.cloud: The Microsoft Cloud Agreement is gone from 2020-02-01 on; adatum has none of 2020-02-01.',
  ])
  const inTime = { signed: '2019-10-01', cloud: '2020-01-31', by: 'contoso' }
  expect(doubted({ agreement: inTime })).toEqual([])
})

test('licences that exclude each other are refused by name, unless the service is turned off', () => {
  const [said] = doubted({ users: { ada: { licenses: ['STANDARDPACK', 'ENTERPRISEPACK'] } } })
  expect(said).toMatch(/^adatum\.users\.ada\.licenses: ada cannot have .* at once; they exclude/)
})

test('what the rules would refuse to assign is what is doubted', () => {
  const start = given({
    partners: { contoso: { kind: 'direct-bill', country: 'DE' } },
    customers: {
      adatum: {
        country: 'FR',
        subscriptions: {
          e1: { ...bought, offer: officeE1, quantity: 2 },
          e3: { ...bought, offer: officeE3, quantity: 2 },
        },
        users: { ada: { licenses: ['STANDARDPACK'] } },
      },
    },
  } as WorldFactsInput)
  const assign: Told = [
    'adatum/global-admin',
    {
      type: 'ChangeLicenses',
      customer: 'adatum',
      users: ['ada'],
      add: [{ sku: 'ENTERPRISEPACK' }],
    },
  ]
  expect(when(start, assign).last).toMatchObject({ refusal: { code: 'service-plans-conflict' } })
})

test('a country that no market has is refused by name', () => {
  expect(doubted({ country: 'KP' })).toEqual([
    'adatum.country: KP is in no market; nothing is sold there.',
  ])
  expect(doubted({}, { country: 'ZZ' })).toEqual(['contoso.country: There is no country "ZZ".'])
  expect(doubted({ country: 'CN' })).toEqual([])
})

test.each<[string, object, string]>([
  ['identified', { identified: '2020-04-01' }, 'contoso.identified: contoso is identified on'],
  ['enrolled', { enrolled: '2020-04-01' }, 'contoso.enrolled: contoso enrols on 2020-04-01'],
])('a partner that is yet to be %s is refused with the day', (_, partner, said) => {
  expect(doubted({}, partner)).toEqual([expect.stringContaining(said)])
})

test('only a direct bill partner leaves direct billing, and it is identified before it enrols', () => {
  const stranger = { kind: 'indirect-provider', identified: '2018-09-01' }
  expect(doubted({}, stranger)).toEqual([
    'contoso.identified: Only a direct bill partner leaves direct billing; contoso is none.',
  ])
  expect(doubted({}, { identified: '2018-12-01', enrolled: '2018-11-01' })).toEqual([
    'contoso.enrolled: contoso enrols before it is identified.',
  ])
  expect(doubted({}, { identified: '2018-09-01', enrolled: '2018-12-01' })).toEqual([])
})

test('a partner that is enrolled beforehand is of both kinds, since the day that was said', () => {
  const facts = {
    partners: { contoso: { kind: 'direct-bill', country: 'FR', enrolled: '2018-12-01' } },
  }
  const { world } = given(facts as WorldFactsInput, clock)
  expect(world.partners.rows()).toMatchObject([
    {
      kinds: ['direct-bill', 'indirect-reseller'],
      enrollment: { status: 'accepted', acceptedAt: '2018-12-01T00:00:00Z' },
    },
  ])
})

test.each<[string, object, string]>([
  [
    'bought before new commerce',
    { newCommerce: { premium: { ...licenses, purchased: '2021-06-01' } } },
    'adatum.newCommerce.premium.purchased: Licences of new commerce are sold from 2022-01-10 on; premium is of 2021-06-01.',
  ],
  [
    'held twice',
    { subscriptions: { premium: bought }, reservations: { premium: capacity } },
    'adatum.reservations.premium: premium is the id of another subscription.',
  ],
  [
    'still to come',
    { reservations: { machines: { ...capacity, purchased: '2023-01-01' } } },
    'adatum.reservations.machines.purchased: machines is bought on 2023-01-01; this world starts on 2022-03-02, before that.',
  ],
])('what has no rules here is refused when it is %s', (_, customer, said) => {
  expect(doubted(customer, {}, '2022-03-02T09:00:00Z')).toEqual([said])
})

test('a reservation is for an Azure subscription, and licences of new commerce are of a product', () => {
  const facts = worldFactsSchema.parse({
    partners: { contoso: { kind: 'direct-bill', country: 'DE' } },
    customers: {
      adatum: {
        country: 'FR',
        newCommerce: { premium: { ...licenses, product: 'CFQ7TTC0NONE:0001' } },
        reservations: { machines: { ...capacity, entitlement: 'gone', reseller: 'nobody' } },
      },
    },
  })
  expect(problemsOf(facts).map(({ kind, value }) => [kind, value])).toEqual([
    ['product', 'CFQ7TTC0NONE:0001'],
    ['partner', 'nobody'],
    ['subscription', 'gone'],
  ])
})
