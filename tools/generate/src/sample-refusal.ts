import {
  instant,
  kindsOf,
  type Case,
  type Mend,
  type Refusal,
  type RuleEntry,
} from '@understudy/domain'

/** A rule as if it were broken in a small made-up case, to show what its sentences sound like. */
export function sampleRefusal({ rule, code, must, source, commands }: RuleEntry): Refusal {
  const about: Case = {
    command: commands[0] ?? '',
    actor: 'contoso/helpdesk-agent',
    at: instant('2020-03-02'),
    given,
    names,
    kinds: kindsOf(Object.keys(details)),
  }
  return { rule, code, must, source, about, details, mend: { ...mend, ...mends[code] } as Mend }
}

const given = {
  partner: 'contoso',
  customer: 'adatum',
  reseller: 'fabrikam',
  provider: 'northwind',
  subscription: 'sub-1',
  entitlement: 'azure-1',
  user: 'ada',
  plan: 'plan-1',
  cart: 'cart-1',
  move: 'move-1',
  fault: 'late',
  at: 'azure-plan-transition/map',
  agreedOn: '2020-04-01',
  on: '2020-03-01',
  to: '2020-02-01',
  country: 'AQ',
  domain: 'litware.onmicrosoft.com',
  version: 3,
  amount: { amount: '100.00', currency: 'USD' },
  currency: 'EUR',
  month: '2020-03',
  rate: '0.92',
} as const

const names = {
  party: {
    contoso: 'Contoso',
    adatum: 'Adatum',
    fabrikam: 'Fabrikam',
    tailspin: 'Tailspin',
    northwind: 'Northwind',
  },
  user: { ada: 'Ada Lovelace' },
  subscription: { 'sub-1': 'Microsoft 365 E3' },
  entitlement: { 'azure-1': 'Web shop' },
  plan: { 'plan-1': 'Fabrikam' },
  offer: { 'offer-1': 'Office 365 E1', 'offer-2': 'Microsoft 365 F1' },
  sku: { 'sku-1': 'Microsoft 365 E3' },
  service: { 'service-1': 'Exchange Online' },
} as const

const details = {
  partners: ['tailspin'],
  customers: ['adatum'],
  transfers: ['transfer-1'],
  providers: ['northwind'],
  resellers: ['fabrikam'],
  users: ['ada'],
  subscriptions: ['sub-1'],
  reservations: ['sub-1'],
  entitlements: ['azure-1'],
  plans: ['plan-1'],
  transitions: ['transition-1'],
  offers: ['offer-1'],
  equivalents: ['offer-2'],
  bases: ['offer-2'],
  skus: ['sku-1'],
  services: ['service-1'],
  markets: ['Europe', 'Africa'],
  countries: ['AQ'],
  currencies: ['EUR'],
  known: ['EUR'],
  channels: ['pay-as-you-go'],
  fields: ['quantity'],
  statuses: ['suspended'],
  reasons: ['not-wanted'],
  versions: ['4'],
  quantities: ['500'],
  min: ['1'],
  max: ['300'],
  totals: ['320'],
  needed: ['3'],
  available: ['1'],
  since: ['2019-11-01'],
  expired: ['2020-02-28'],
  given: ['0'],
  months: ['2020-03'],
  rates: ['0.91'],
} as const

const mend = { by: 'actor', as: 'contoso/admin-agent' }
const mends: Readonly<Record<string, Mend>> = {
  'agreement-not-available-yet': { by: 'waiting', until: instant('2019-10-01') },
  'azure-plan-not-available-yet': { by: 'waiting', until: instant('2019-11-01') },
  'subscription-bought-recently': { by: 'waiting', until: instant('2020-03-03') },
  'subscription-pending': { by: 'waiting', until: instant('2020-03-03') },
  'deletion-needs-suspended-azure': { by: 'command', command: 'UpdateSubscription' },
  'extension-not-available-yet': { by: 'waiting', until: instant('2020-03-20') },
  'transfers-not-available-yet': { by: 'waiting', until: instant('2020-03-20') },
  'not-global-admin': { by: 'actor', as: 'adatum/global-admin' },
  'id-taken': { by: 'again', with: {}, choose: ['subscription'] },
}
