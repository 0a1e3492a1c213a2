import { z } from 'zod'
import { durationField, instantField } from '../../kernel/fields.ts'
import { message, messageInShapes } from '../../kernel/message.ts'
import {
  customerField,
  entitlementField,
  offerField,
  orderField,
  partnerField,
  skuField,
  subscriptionField,
} from '../ids.ts'
import { usageField } from '../azure/metered-usage.ts'
import { otherChannels, subscriptionStatuses } from './subscription-base.ts'
import { billingCycles } from './term.ts'

const type = 'SubscriptionPurchased'
const description =
  'A subscription was bought; an Azure offer brings its Azure subscription with it.'

const bought = {
  customer: customerField,
  subscription: subscriptionField,
  offer: offerField,
  name: z.string(),
  status: z.enum(subscriptionStatuses),
  purchasedAt: instantField,
  suspendedAt: instantField.nullable(),
  termLength: durationField,
  order: orderField,
  since: instantField.meta({ description: 'Since when it has had its status.' }),
}

const inCsp = {
  channel: z.literal('csp'),
  partner: partnerField,
  reseller: partnerField.nullable(),
}

const elsewhere = { channel: z.enum(otherChannels), partner: z.null(), reseller: z.null() }

const accessField = z.array(z.strictObject({ principal: z.string(), role: z.string() }))

/** The log says of each purchase what another kind would have, so that earlier and later logs have one spelling. */
const azure = {
  quantity: z.literal(1),
  entitlement: entitlementField,
  usage: usageField.nullable(),
  access: accessField,
  sku: z.null(),
  term: z.null(),
  autoRenew: z.literal(false),
  billingCycle: z.literal('none'),
  parent: z.null(),
  provisionedAt: z.null(),
}

const licenses = {
  quantity: z.int().min(1),
  entitlement: z.null(),
  usage: z.null(),
  access: accessField.length(0),
  sku: skuField,
  term: z.strictObject({ from: instantField, until: instantField }),
  autoRenew: z.boolean(),
  billingCycle: z.enum(billingCycles),
  parent: subscriptionField.nullable(),
  provisionedAt: instantField.nullable().meta({
    description: 'When its licences will be there, while it is pending.',
  }),
}

const legacyAzure = message(type, description, { ...bought, ...inCsp, ...azure })
const azureElsewhere = message(type, description, { ...bought, ...elsewhere, ...azure })
const cspLicenses = message(type, description, { ...bought, ...inCsp, ...licenses })
const licensesElsewhere = message(type, description, { ...bought, ...elsewhere, ...licenses })

/** One shape for each kind of what can be bought. */
export const subscriptionPurchased = messageInShapes([
  legacyAzure,
  azureElsewhere,
  cspLicenses,
  licensesElsewhere,
])

export type AzurePurchased = z.output<typeof legacyAzure> | z.output<typeof azureElsewhere>
export type LicensesPurchased = z.output<typeof cspLicenses> | z.output<typeof licensesElsewhere>
export type SubscriptionPurchased = AzurePurchased | LicensesPurchased
