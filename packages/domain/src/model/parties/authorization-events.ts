import { z } from 'zod'
import { instantField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import { amountField } from '../field-groups.ts'
import { partnerField } from '../ids.ts'
import { criteria, restrictionCauses } from './authorization.ts'
import { securityItems, supportPlans } from './qualifications.ts'

export const directBillingAuthorized = message(
  'DirectBillingAuthorized',
  'A partner came to direct billing; it is measured on the anniversaries of that day.',
  { partner: partnerField, onboardedAt: instantField },
)

export const qualificationsCounted = message(
  'QualificationsCounted',
  'Microsoft counted what a partner has of what is asked of it.',
  {
    partner: partnerField,
    revenue: amountField,
    locationRevenue: amountField,
    designation: z.boolean(),
    supportPlan: z.enum(supportPlans),
    security: z.array(z.enum(securityItems)),
    assessed: z.boolean(),
    countedAt: instantField,
  },
)

export const directBillingMeasured = message(
  'DirectBillingMeasured',
  'Microsoft measured a direct bill partner by the criteria of the day.',
  {
    partner: partnerField,
    measuredAt: instantField,
    short: z
      .array(z.enum(criteria))
      .meta({ description: 'What is missing; empty when nothing is.' }),
  },
)

export const directBillingRestricted = message(
  'DirectBillingRestricted',
  'A partner keeps its direct business and can buy nothing new.',
  {
    partner: partnerField,
    cause: z.enum(restrictionCauses),
    restrictedAt: instantField,
    suspendsAt: instantField.nullable(),
    revokesAt: instantField.nullable(),
  },
)

export const directBillingSuspended = message(
  'DirectBillingSuspended',
  'A partner only manages what its direct customers have.',
  { partner: partnerField, suspendedAt: instantField },
)

export const directBillingRevoked = message(
  'DirectBillingRevoked',
  'A partner can do nothing for direct customers any more.',
  { partner: partnerField, revokedAt: instantField },
)

export const directBillingRestored = message(
  'DirectBillingRestored',
  'A partner meets the criteria again, in time, and has the whole of direct billing back.',
  { partner: partnerField, restoredAt: instantField },
)

export const directBillingNoticeGiven = message(
  'DirectBillingNoticeGiven',
  'A partner told Microsoft that it leaves direct billing of its own will.',
  { partner: partnerField, givenAt: instantField, endsAt: instantField },
)

/** Facts about whether a partner may bill directly. */
export const authorizationEvents = [
  directBillingAuthorized,
  qualificationsCounted,
  directBillingMeasured,
  directBillingRestricted,
  directBillingSuspended,
  directBillingRevoked,
  directBillingRestored,
  directBillingNoticeGiven,
] as const

export type AuthorizationEvent = z.output<(typeof authorizationEvents)[number]>
