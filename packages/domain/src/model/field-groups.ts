import { z } from 'zod'
import { dayOrMomentField, instantField, moneyField } from '../kernel/fields.ts'
import {
  customerField,
  entitlementField,
  partnerField,
  planField,
  serviceField,
  subscriptionField,
  transferField,
  transitionField,
  userField,
} from './ids.ts'
import { spendingBounds } from './azure/spending-watch.ts'
import { marketingHelps, supportHours, trainings } from './parties/provider-profile.ts'
import { securityItems, supportPlans } from './parties/qualifications.ts'

/** Fields that commands and the events they lead to have in common: each is said once, whoever orders or records. */

export const parties = { partner: partnerField, customer: customerField }

export const ofPlan = { ...parties, plan: planField }

/** An Azure subscription, and the partner that acts on it. */
export const ofEntitlement = { ...parties, entitlement: entitlementField }

export const ofSubscription = { customer: customerField, subscription: subscriptionField }

export const ofTransition = { ...parties, transition: transitionField }

/** A transfer, by the partner that asked for it and the provider that answers. */
export const ofTransfer = { ...parties, provider: partnerField, transfer: transferField }

export const ofUser = { customer: customerField, user: userField }

/** The confirmation that a command without a way back asks for, on screen, in a request and in a scenario alike. */
export const finalityField = z.boolean().default(false).meta({
  description:
    'True once the warning that there is no way back was confirmed; console, API and scenario ask for it alike.',
})

/** Up to 256 characters, as people write names of people and of subscriptions. */
export const nameField = z.string().trim().min(1).max(256)

/** Somebody in the directory, and its role on an Azure subscription. */
export const ofRole = {
  customer: customerField,
  entitlement: entitlementField,
  principal: z.string().trim().min(1).max(100).meta({
    description: 'A partner, the customer, or any name in the directory.',
  }),
  role: z.string().trim().min(1).max(100).meta({ description: 'An Azure role, as in Owner.' }),
}

/** Per cent of a budget at which the Azure portal tells of it. */
export const alertField = z.int().min(1).max(100)

/** The bound of a month's budget that was passed. */
export const ofBound = {
  ...parties,
  month: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .meta({ description: 'The calendar month whose budget it is, as in 2020-03.' }),
  percent: z.literal(spendingBounds).meta({ description: 'Per cent of the budget.' }),
}

const personNameField = z.string().trim().min(1).max(100)

/** Somebody by name, and where to write to. */
export const person = {
  firstName: personNameField,
  lastName: personNameField,
  email: z.email(),
}

/** Who at the customer accepted the agreement, and when. */
export const contact = { ...person, agreedOn: dayOrMomentField }

/** Of the Microsoft Partner Network, later the PartnerID: digits. */
export const mpnField = z.string().regex(/^\d{1,10}$/)

export const phoneField = z.string().trim().min(1).max(50)

/** That a password is set; the password itself is never part of it. */
export const passwordField = z.strictObject({
  mustChange: z.boolean().meta({ description: 'Whether the next sign-in asks for another.' }),
})

/** Somebody and the services that stop for it. */
export const lossField = z.strictObject({ user: userField, services: z.array(serviceField) })

/** By which agreement usage is invoiced. */
export const streamField = z.enum(['legacy', 'plan'])

/** An amount as it was worked out, exact. */
export const amountField = z.strictObject({ amount: z.string(), currency: z.string() })

export const versionField = z.int().min(1).optional().meta({
  description:
    'The version that was read: a stale one changes nothing. Whatever is there when absent.',
})

/** Three capital letters. */
export const currencyField = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .meta({
    description: 'What it is expected to be priced in; whatever the market has when absent.',
  })

/** What a fault makes of something that is due: the executor adds it to the command. */
export const mishapField = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('fail'), at: z.string() }),
  z.strictObject({ do: z.literal('delay'), at: z.string(), until: instantField }),
])

const dollarsField = moneyField.refine(({ currency }) => currency === 'USD', {
  message: 'Microsoft counts in US dollars, as in "1000000.00 USD"',
})

/** What Microsoft counts of a partner, as people state it: what is left out stays as it is. */
export const qualificationFields = {
  revenue: dollarsField.optional().meta({
    description: 'Billed in the last twelve months at the partner’s global account.',
  }),
  locationRevenue: dollarsField.optional().meta({
    description: 'Billed in the last twelve months at the location of this tenant.',
  }),
  designation: z
    .boolean()
    .optional()
    .meta({ description: 'Whether it holds a Solutions Partner designation.' }),
  supportPlan: z.enum(supportPlans).optional(),
  security: z
    .array(z.enum(securityItems))
    .optional()
    .meta({ description: 'The mandatory items of the security score that are done, all of them.' }),
  assessed: z
    .boolean()
    .optional()
    .meta({ description: 'Whether the yearly assessment of its capabilities is passed.' }),
}

/** What an indirect provider has for its resellers, as people state it. */
export const providerProfileFields = {
  training: z.array(z.enum(trainings)).meta({ description: 'Kinds of training, each once.' }),
  marketing: z.array(z.enum(marketingHelps)).meta({ description: 'Help with marketing.' }),
  creditDays: z.int().min(0).max(365).meta({
    description: 'Days after an invoice in which a reseller pays.',
  }),
  support: z.enum(supportHours).meta({ description: 'When its support answers.' }),
}
