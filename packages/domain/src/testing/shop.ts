import type { WorldFactsInput } from '../founding/index.ts'
import type { Told } from './builders.ts'

/** Offers that tests order, by what is special about them. */
export const sold = {
  azure: 'MS-AZR-0145P',
  plan: 'DZH318Z0BPS6:0001',
  /** Office 365 Enterprise E3, of SKU ENTERPRISEPACK. */
  e3: '796b6b5f-613c-4e24-a17c-eba730d49c02',
  e3Trial: '32b23c88-949f-4e5b-b500-a87eec676b80',
  /** Withdrawn in 2017. */
  e4: '8909e28e-5832-42f4-9886-b0a5545f3645',
  /** Microsoft 365 Business, at most 300 for a tenant. */
  business: '61795cab-2abd-43f6-88e9-c9adae5746e0',
  /** Audio Conferencing, an add-on of E3, of SKU MCOMEETADV. */
  audio: 'c94271d8-b431-4a25-a3c5-a57737a1c909',
} as const

const partners = {
  contoso: { kind: 'indirect-provider', country: 'DE' },
  fabrikam: { kind: 'indirect-reseller', country: 'FR', providers: ['contoso'] },
  tailspin: { kind: 'indirect-reseller', country: 'FR' },
  northwind: { kind: 'direct-bill', country: 'FR' },
}

/** A provider, resellers of its own and of others, and a customer with an agreement. */
export function shop(customer: object = {}, changedPartners: object = {}): WorldFactsInput {
  return {
    partners: { ...partners, ...changedPartners },
    customers: {
      adatum: {
        country: 'FR',
        relationships: {
          contoso: { delegatedAdmin: true },
          fabrikam: {},
          northwind: { delegatedAdmin: true },
        },
        agreement: { signed: '2019-12-01' },
        ...customer,
      },
    },
  } as WorldFactsInput
}

/** A licence subscription of contoso, bought in June 2019. */
export const license = (offer: string, more: object = {}) => ({
  offer,
  partner: 'contoso',
  purchased: '2019-06-01',
  quantity: 10,
  ...more,
})

export const order = (fields: object = {}, actor = 'contoso/sales-agent'): Told => [
  actor,
  {
    type: 'PlaceOrder',
    partner: actor.split('/')[0],
    customer: 'adatum',
    subscription: 'sub-2',
    offer: sold.azure,
    ...fields,
  },
]

export const update = (fields: object = {}, actor = 'contoso/admin-agent'): Told => [
  actor,
  {
    type: 'UpdateSubscription',
    partner: actor.split('/')[0],
    customer: 'adatum',
    subscription: 'sub-1',
    version: 1,
    ...fields,
  },
]

/** A command of several lines: a cart, or an order. */
export const cart = (
  type: Told[1]['type'],
  fields: object = {},
  actor = 'contoso/sales-agent',
): Told => [actor, { type, partner: actor.split('/')[0], customer: 'adatum', ...fields }]

/** An order of Azure on the record of a reseller; on the provider's own when null. */
export const orderOfAzure = (reseller: string | null, subscription: string): Told =>
  order({ subscription, ...(reseller === null ? {} : { reseller }) })
