import { z } from 'zod'
import { dateField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import { amountField, ofSubscription } from '../field-groups.ts'
import {
  customerField,
  moveField,
  offerField,
  partnerField,
  subscriptionField,
  userField,
} from '../ids.ts'
import { billingCycles } from './term.ts'

const recordedLines = z.array(
  z.strictObject({
    source: subscriptionField,
    targets: z.array(
      z.strictObject({
        offer: offerField,
        subscription: subscriptionField,
        quantity: z.int().min(1),
        billingCycle: z.enum(billingCycles),
      }),
    ),
  }),
)

export const licenseMoveStarted = message(
  'LicenseMoveStarted',
  'Subscriptions bought elsewhere are on their way to a partner in CSP.',
  {
    customer: customerField,
    partner: partnerField,
    move: moveField,
    lines: recordedLines,
  },
)

export const licenseMoveScheduled = message(
  'LicenseMoveScheduled',
  'A move is to be started on a day.',
  {
    customer: customerField,
    partner: partnerField,
    move: moveField,
    reseller: partnerField.nullable(),
    on: dateField,
    lines: recordedLines,
    lossAccepted: z.array(userField),
    by: z.string(),
  },
)

export const scheduledMoveCancelled = message(
  'ScheduledMoveCancelled',
  'A move that was planned was called off; nothing was bought.',
  { customer: customerField, partner: partnerField, move: moveField },
)

export const scheduledMoveRefused = message(
  'ScheduledMoveRefused',
  'A move could not be started on its day: a rule was in the way. Nothing was bought.',
  { customer: customerField, partner: partnerField, move: moveField, code: z.string() },
)

export const creditCaseOpened = message(
  'CreditCaseOpened',
  'Microsoft 365 billing support was asked for a credit.',
  { ...ofSubscription, by: z.string() },
)

export const creditDecided = message(
  'CreditDecided',
  'Microsoft 365 billing support has decided.',
  { ...ofSubscription, granted: amountField.nullable() },
)

/** Facts about moves of licences, planned and begun, and about the credits asked for. */
export const moveEvents = [
  licenseMoveStarted,
  licenseMoveScheduled,
  scheduledMoveCancelled,
  scheduledMoveRefused,
  creditCaseOpened,
  creditDecided,
] as const

export type MoveEvent = z.output<(typeof moveEvents)[number]>
