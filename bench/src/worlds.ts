import {
  found,
  instant,
  settingsSchema,
  worldFactsSchema,
  type Beginning,
  type WorldFacts,
} from '@understudy/domain'

export const beginning: Beginning = {
  clock: instant('2020-03-02T09:00:00Z'),
  seed: 1,
  settings: settingsSchema.parse({}),
}

/** A direct partner with this many customers, each with an agreement and Azure bought last year. */
export function factsOf(customers: number): WorldFacts {
  return worldFactsSchema.parse(plainFacts(customers))
}

/** The same as they are written. */
export function plainFacts(customers: number) {
  return {
    partners: { contoso: { kind: 'direct-bill', country: 'FR' } },
    customers: Object.fromEntries(
      Array.from({ length: customers }, (_, index) => [customerAt(index), customer(index)]),
    ),
  }
}

export function foundedWith(customers: number) {
  return found(factsOf(customers), beginning)
}

export function customerAt(index: number): string {
  return `customer-${index}`
}

/** The smallest command that records something: another name each time, of what the customer has of Azure. */
export function renaming(customer: string, number: number) {
  return {
    type: 'UpdateSubscription',
    partner: 'contoso',
    customer,
    subscription: customer.replace('customer', 'azure'),
    name: `Azure ${number}`,
  } as const
}

/** So many customers of a world, spread evenly over it. */
export function someOf(customers: number, wanted: number): string[] {
  return Array.from({ length: wanted }, (_, index) =>
    customerAt(Math.floor((index * customers) / wanted)),
  )
}

function customer(index: number) {
  return {
    country: 'FR',
    relationships: { contoso: {} },
    agreement: { signed: '2019-12-01' },
    subscriptions: {
      [`azure-${index}`]: { offer: 'MS-AZR-0145P', partner: 'contoso', purchased: '2019-06-01' },
    },
  }
}
