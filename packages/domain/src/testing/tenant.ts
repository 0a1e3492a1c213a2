import type { WorldFactsInput } from '../founding/index.ts'
import type { Told } from './builders.ts'
import { officeE1, officeE3 } from './moves.ts'

/** SKUs of the tenant's licences. */
export const skus = { e3: 'ENTERPRISEPACK', e1: 'STANDARDPACK', e4: 'ENTERPRISEWITHSCAL' } as const

export const boughtInJune = { partner: 'contoso', purchased: '2019-06-01' } as const

/** Three people, two of them with a licence; one partner may manage them, another may not. */
export function tenant(customer: object = {}): WorldFactsInput {
  return {
    partners: {
      contoso: { kind: 'direct-bill', country: 'DE' },
      northwind: { kind: 'direct-bill', country: 'FR' },
    },
    customers: {
      adatum: {
        country: 'FR',
        relationships: { contoso: { delegatedAdmin: true }, northwind: {} },
        agreement: { signed: '2019-12-01' },
        subscriptions: {
          'office-e3': { ...boughtInJune, offer: officeE3, quantity: 3 },
          'office-e1': { ...boughtInJune, offer: officeE1, quantity: 3 },
        },
        users: { ada: { licenses: [skus.e3] }, bo: { licenses: [skus.e1] }, chu: {} },
        ...customer,
      },
    },
  } as WorldFactsInput
}

/** A command about adatum's people, given by its own global admin unless somebody else is named. */
export const ofPeople =
  (type: Told[1]['type'], always: object = {}) =>
  (fields: object = {}, actor = 'adatum/global-admin'): Told => [
    actor,
    { type, customer: 'adatum', ...always, ...fields },
  ]
