import { drawn } from '@understudy/domain'
import type { GivenFile } from '../read/table.ts'

/** How large an invented partner is, and from which seed. */
export interface SampleWish {
  readonly customers: number
  readonly seed: number
}

/** The files of an invented partner, as Partner Center and the tools beside it write them. Same wish, same bytes. */
export function sampleFiles({ customers, seed }: SampleWish): GivenFile[] {
  const all = Array.from({ length: customers }, (_, index) => sampleCustomer(index, seed))
  const file = (name: string, header: string, rows: readonly string[]): GivenFile => ({
    name,
    bytes: new TextEncoder().encode(`\u{FEFF}${[header, ...rows, ''].join('\r\n')}`),
  })
  return [
    file(
      'Customers.csv',
      'Microsoft ID,Company name,Primary domain name,Relationship',
      all.map(({ id, name, domain }) => `${id},"${name}",${domain},Cloud Reseller`),
    ),
    file(
      'usage-reconciliation.csv',
      'CustomerId,CustomerCompanyName,DomainName,SubscriptionId,SubscriptionName,ConsumedQuantity,ChargeStartDate,PretaxCharges,Currency',
      all.flatMap(({ id, name, domain, azure }) =>
        azure.map(
          ({ subscription, charged }, index) =>
            `${id},"${name}",${domain},${subscription},Azure ${index + 1},31.5,2/1/2020 0:00,${charged},EUR`,
        ),
      ),
    ),
    file(
      'subscriptions.csv',
      'CustomerName,CustomerTenantId,LegacySubscriptionId,LegacySubscriptionName,LegacyProductName,ExpirationDate,AutoRenewEnabled,MigrationEligible,CurrentTerm,CurrentBillingPlan,CurrentSeatCount,AddOn,BaseSubscriptionId',
      all.flatMap(({ id, name, licenses }) =>
        licenses.map(
          ({ subscription, product, seats, ends }) =>
            `"${name}",${id},${subscription},${product},${product},${ends} 00:00:00,True,True,P1Y,Monthly,${seats},False,`,
        ),
      ),
    ),
    file(
      'agreements.csv',
      'CustomerTenantId,LastAgreementDate,PartnerAttestationCompleted,CustomerAccountLink,FirstName,LastName,Email,PhoneNumber',
      all
        .filter(({ agreed }) => agreed)
        .map(({ id }) => `${id},2019-11-20 00:00:00,True,,Ada,Sample,ada@sample.example,`),
    ),
  ]
}

const products = ['Office 365 E1', 'Office 365 E3', 'Office 365 Business Premium', 'Office 365 E4']
const firsts = ['Nordwind', 'Atelier', 'Fabrik', 'Maison', 'Harbour', 'Alpine', 'Société', 'Blue']
const lasts = ['Garten', 'Lumière', 'Optik', 'Toys', 'Foods', 'Médical', 'Travel', 'Bakery']

function sampleCustomer(index: number, seed: number) {
  const draw = (what: string, max: number) => drawn(seed, ['sample', String(index), what], max)
  const pick = (what: string, from: readonly string[]) => from[draw(what, from.length - 1)] ?? ''
  const guid = (family: number) =>
    `${hex(family, 8)}-0000-4000-8000-${hex(index * 16 + family, 12)}`
  const some = (count: number) => Array.from({ length: count }, (_, one) => one)
  return {
    id: guid(1),
    name: `${pick('first', firsts)} ${pick('last', lasts)} ${index + 1}`,
    domain: `sample-${index + 1}.onmicrosoft.com`,
    agreed: draw('agreed', 2) > 0,
    azure: some(draw('azure', 2)).map((one) => ({
      subscription: guid(2 + one),
      charged: `${draw(`charged-${one}`, 999)}.${twoDigits(draw(`cents-${one}`, 99))}`,
    })),
    licenses: some(1 + draw('licenses', 1)).map((one) => ({
      subscription: guid(8 + one),
      product: pick(`product-${one}`, products),
      seats: 1 + draw(`seats-${one}`, 59),
      ends: `${twoDigits(4 + draw(`month-${one}`, 7))}/${twoDigits(1 + draw(`day-${one}`, 27))}/2020`,
    })),
  }
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

function hex(number: number, width: number): string {
  return number.toString(16).padStart(width, '0')
}
