import { z } from 'zod'
import { countryField, dateField, instantField, moneyField } from '../kernel/fields.ts'
import {
  customerField,
  entitlementField,
  offerField,
  partnerField,
  productField,
  serviceField,
  skuField,
  subscriptionField,
  userField,
} from '../model/ids.ts'
import { usageField } from '../model/azure/metered-usage.ts'
import { purchaseChannels, subscriptionStatuses } from '../model/subscriptions/subscription-base.ts'
import { newCommerceCycles, newCommerceTerms } from '../model/subscriptions/new-commerce-license.ts'
import { reservationPayments, reservationTerms } from '../model/subscriptions/reservation.ts'
import { billingCycles } from '../model/subscriptions/term.ts'
import { mpnField, providerProfileFields, qualificationFields } from '../model/field-groups.ts'
import { profileParts } from '../model/parties/profile.ts'
import { partnerKinds } from '../model/parties/partner.ts'
import { excessOf, foundingLimits, type FoundingCounts } from './limits.ts'

/** The key of a map that says what there is: whatever else names it points there. */
const made = { creates: true }

const partnerFacts = z.strictObject({
  kind: z.enum(partnerKinds),
  country: countryField,
  name: z.string().optional(),
  mpn: mpnField.optional(),
  providers: z.array(partnerField).default([]).meta({ description: 'Of an indirect reseller.' }),
  partnerAgreement: instantField.nullable().optional().meta({
    description:
      'When the Microsoft Partner Agreement was signed; null for never. Signed when left out.',
  }),
  anniversaryDay: z.int().min(1).max(31).default(1).meta({
    description:
      'Day of the month on which the legacy billing period starts; the last day in shorter months.',
  }),
  identified: instantField.optional().meta({
    description: 'When Microsoft picked it to leave direct billing; so it is where it enrolled.',
  }),
  enrolled: instantField.optional().meta({
    description: 'When a direct bill partner became an indirect reseller too.',
  }),
  onboarded: instantField.optional().meta({
    description:
      'When it came to direct billing: it is measured on the anniversaries. Never measured when left out.',
  }),
  restricted: instantField.optional().meta({
    description: 'Since when its direct billing is restricted, without an end so far.',
  }),
  profile: z
    .strictObject({
      outdated: z.array(z.enum(profileParts)).default([]).meta({
        description: 'What is to be brought up to date before it can enrol.',
      }),
      email: z.email().optional().meta({
        description: 'Of the MPN account that the tenant is tied to; incentives are told there.',
      }),
    })
    .optional()
    .meta({ description: 'Current when left out.' }),
  qualifications: z
    .strictObject(qualificationFields)
    .optional()
    .meta({ description: 'What Microsoft counts of it when the world begins.' }),
  providerProfile: z
    .strictObject({
      training: providerProfileFields.training.optional(),
      marketing: providerProfileFields.marketing.optional(),
      creditDays: providerProfileFields.creditDays.optional(),
      support: providerProfileFields.support.optional(),
      told: dateField.optional().meta({ description: 'The day of which it is told.' }),
    })
    .optional()
    .meta({ description: 'What an indirect provider has for its resellers; assumed otherwise.' }),
})

const accessFacts = z.array(z.strictObject({ principal: z.string(), role: z.string() }))

const subscriptionFacts = z.strictObject({
  offer: offerField,
  partner: partnerField.optional().meta({ description: 'Left out when bought outside CSP.' }),
  reseller: partnerField.optional(),
  name: z.string().optional(),
  purchased: instantField,
  channel: z.enum(purchaseChannels).optional(),
  quantity: z.int().min(1).default(1),
  status: z.enum(subscriptionStatuses).default('active'),
  suspended: instantField
    .optional()
    .meta({ description: 'Since when, for one that is suspended, expired or disabled.' }),
  entitlement: entitlementField.optional().meta({
    description: 'Given when it differs from the id, after a change of billing ownership.',
  }),
  usage: usageField.optional().meta({ description: 'What its meters count while it is active.' }),
  access: accessFacts.optional(),
  ends: instantField.optional().meta({
    description: 'End of the term; the next anniversary of the purchase when left out.',
  }),
  renews: z.boolean().default(true).meta({ description: 'Whether its term renews by itself.' }),
  billing: z.enum(billingCycles).default('monthly'),
  term: z.enum(['P1Y', 'P1M']).default('P1Y'),
  parent: subscriptionField.optional().meta({ description: 'Of an add-on: its base.' }),
})

const heldFacts = {
  partner: partnerField,
  reseller: partnerField.optional(),
  name: z.string().optional(),
  purchased: instantField,
  quantity: z.int().min(1).default(1),
  status: z.enum(['active', 'suspended']).default('active'),
  suspended: instantField.optional().meta({ description: 'Since when, for one that is.' }),
  ends: instantField.optional().meta({
    description: 'End of the term; counted from the purchase when left out.',
  }),
}

const newCommerceFacts = z.strictObject({
  ...heldFacts,
  product: productField.meta({ description: 'Product and SKU, as in CFQ7TTC0LF8Q:0001.' }),
  term: z.enum(newCommerceTerms).default('P1Y'),
  renews: z.boolean().default(true).meta({ description: 'Whether its term renews by itself.' }),
  billing: z.enum(newCommerceCycles).default('monthly'),
})

const reservationFacts = z.strictObject({
  ...heldFacts,
  armSku: z.string().min(1).max(100).meta({ description: 'As in Standard_D2s_v3.' }),
  armRegion: z.string().min(1).max(100).meta({ description: 'As in westeurope.' }),
  entitlement: entitlementField.optional().meta({
    description: 'The one Azure subscription that has the discount; all of them when left out.',
  }),
  term: z.enum(reservationTerms).default('P1Y'),
  payment: z.enum(reservationPayments).default('upfront'),
})

const licenseFacts = z.array(
  z.union([
    skuField,
    z.strictObject({ sku: skuField, without: z.array(serviceField).default([]) }),
  ]),
)

const userFacts = z.strictObject({
  name: z.string().optional(),
  licenses: licenseFacts.default([]).meta({ description: 'SKUs by part number.' }),
  since: instantField.optional().meta({ description: 'When the licences were assigned.' }),
})

const staffFacts = userFacts
  .extend({ count: z.int().min(1).max(foundingLimits.staffMax) })
  .meta({ description: 'Alike users, numbered from 001.' })

const agreementFacts = z.strictObject({
  signed: instantField.optional().meta({ description: 'Signed by the customer itself.' }),
  attested: instantField.optional().meta({ description: 'Attested by the partner in `by`.' }),
  cloud: instantField.optional().meta({
    description: 'The Microsoft Cloud Agreement before it, attested by the partner in `by`.',
  }),
  by: partnerField.optional(),
})

const customerFacts = z.strictObject({
  country: countryField,
  name: z.string().optional(),
  domain: z.string().optional(),
  sharedServices: z.boolean().default(false),
  registered: instantField.optional(),
  relationships: z
    .record(
      partnerField,
      z.strictObject({
        delegatedAdmin: z.boolean().default(false),
        since: instantField.optional(),
      }),
    )
    .default({}),
  agreement: agreementFacts.optional(),
  subscriptions: z.record(subscriptionField.meta(made), subscriptionFacts).default({}),
  newCommerce: z.record(subscriptionField.meta(made), newCommerceFacts).default({}).meta({
    description: 'Licences of new commerce. They have no rules here yet and stay as they are.',
  }),
  reservations: z.record(subscriptionField.meta(made), reservationFacts).default({}).meta({
    description: 'Azure reservations. What has a price in the catalogue is charged.',
  }),
  budgets: z.record(partnerField, moneyField).default({}),
  users: z.record(userField.meta(made), userFacts).default({}),
  staff: z.record(z.string().regex(/^[A-Za-z][A-Za-z0-9._-]{0,40}$/), staffFacts).default({}),
})

/** Who and what exists when a rehearsal begins: the `world` of a scenario, the body of a new workspace. */
export const worldFactsSchema = z
  .strictObject({
    partners: z.record(partnerField.meta(made), partnerFacts).default({}),
    customers: z.record(customerField.meta(made), customerFacts).default({}),
  })
  .superRefine((facts, context) => {
    const message = excessIn(facts)
    if (message !== undefined) context.addIssue({ code: 'custom', message })
  })

/** As written. */
export type WorldFactsInput = z.input<typeof worldFactsSchema>
/** As read. */
export type WorldFacts = z.output<typeof worldFactsSchema>
export type CustomerFacts = WorldFacts['customers'][keyof WorldFacts['customers']]
export type PartnerFacts = WorldFacts['partners'][keyof WorldFacts['partners']]
export type NewCommerceFacts = z.output<typeof newCommerceFacts>
export type ReservationFacts = z.output<typeof reservationFacts>
export type SubscriptionFacts = CustomerFacts['subscriptions'][keyof CustomerFacts['subscriptions']]

/** What there is too much of, as a sentence; undefined when all is within the limits. */
export function excessIn(facts: WorldFacts): string | undefined {
  return excessOf(countsOf(facts))
}

function countsOf({ partners, customers }: WorldFacts): FoundingCounts {
  const all = Object.values<CustomerFacts | undefined>(customers)
  const sum = (of: (one: CustomerFacts) => number) =>
    all.reduce((total, one) => total + (one === undefined ? 0 : of(one)), 0)
  return {
    partners: Object.keys(partners).length,
    customers: all.length,
    subscriptions: sum(
      ({ subscriptions, newCommerce, reservations }) =>
        [subscriptions, newCommerce, reservations].flatMap((held) => Object.keys(held)).length,
    ),
    people: sum(
      ({ users, staff }) =>
        Object.keys(users).length +
        Object.values(staff).reduce((count, one) => count + staffOf(one?.count ?? 0), 0),
    ),
  }
}

/** A line with more than there may be is a mistake of its own. */
function staffOf(count: number): number {
  return Math.min(count, foundingLimits.staffMax)
}
