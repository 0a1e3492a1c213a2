import { z } from 'zod'
import { instantField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import {
  customerField,
  entitlementField,
  partnerField,
  planField,
  subscriptionField,
  transitionField,
} from '../../model/ids.ts'
import type {
  AzurePlanPurchased,
  CommerceSubscriptionSuspended,
  SpendingBudgetRemoved,
} from '../../model/shared-events.ts'

const parties = { partner: partnerField, customer: customerField }
const ofOwnership = { ...parties, entitlement: entitlementField }

export const startAzurePlanTransition = message(
  'StartAzurePlanTransition',
  'Transition billing to Azure plan: moves every 0145P subscription the partner bills for the customer.',
  {
    ...parties,
    finalityAccepted: z
      .boolean()
      .default(false)
      .meta({ description: 'True once the warning that there is no way back was confirmed.' }),
  },
)

export const resumeAzurePlanTransition = message(
  'ResumeAzurePlanTransition',
  'Drives a failed transition on from the step that failed.',
  { ...parties, transition: transitionField },
)

export const runTransitionStep = message(
  'RunTransitionStep',
  'Runs the next step of a transition; sent by the clock alone.',
  {
    customer: customerField,
    transition: transitionField,
    /** Index of the step, so that a step delivered twice is told from the next one. */
    index: z.int().min(0),
    mishap: z
      .discriminatedUnion('do', [
        z.strictObject({ do: z.literal('fail'), at: z.string() }),
        z.strictObject({ do: z.literal('delay'), at: z.string(), until: instantField }),
      ])
      .optional(),
  },
)

export const requestBillingOwnership = message(
  'RequestBillingOwnership',
  'Asks the customer to hand the billing of an Azure subscription bought outside CSP to the partner.',
  {
    ...ofOwnership,
    plan: planField.optional().meta({
      description: 'Where it is to go; needed where the partner has several plans.',
    }),
    reseller: partnerField
      .optional()
      .meta({ description: 'Or the reseller whose plan it is to go under.' }),
  },
)

export const acceptBillingOwnership = message(
  'AcceptBillingOwnership',
  'The customer hands the billing of an Azure subscription to the partner that asked.',
  ofOwnership,
)

export const withdrawBillingOwnership = message(
  'WithdrawBillingOwnership',
  'The partner takes its request for billing ownership back, or the customer declines it.',
  ofOwnership,
)

const step = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('purchase-plan'), partnerOfRecord: partnerField }),
  z.strictObject({
    step: z.literal('map-entitlement'),
    entitlement: entitlementField,
    subscription: subscriptionField,
    partnerOfRecord: partnerField,
  }),
  z.strictObject({ step: z.literal('complete') }),
])

const ofTransition = { ...parties, transition: transitionField }

export const azurePlanTransitionStarted = message(
  'AzurePlanTransitionStarted',
  'The transition was requested; its steps and their order are known.',
  {
    ...ofTransition,
    venue: z.enum(['azure-portal', 'partner-center']),
    steps: z.array(step),
    nextStepAt: instantField,
  },
)

export const azureEntitlementMapped = message(
  'AzureEntitlementMapped',
  'An Azure subscription now sits under the plan of its own partner of record; from this minute its usage is the plan’s.',
  {
    ...ofTransition,
    entitlement: entitlementField,
    subscription: subscriptionField,
    plan: planField,
  },
)

export const transitionStepCompleted = message(
  'TransitionStepCompleted',
  'One step of the transition is done.',
  { ...ofTransition, index: z.int(), nextStepAt: instantField.nullable() },
)

export const transitionStepFailed = message(
  'TransitionStepFailed',
  'One step failed; it is tried again by itself, or waits for somebody when nextStepAt is null.',
  {
    ...ofTransition,
    index: z.int(),
    at: z.string(),
    obstacle: z.string().optional().meta({
      description:
        'The code of the rule that a fact breaks by now; absent when something else went wrong.',
    }),
    nextStepAt: instantField.nullable(),
  },
)

export const transitionStepDelayed = message(
  'TransitionStepDelayed',
  'One step takes longer than expected.',
  { ...ofTransition, index: z.int(), nextStepAt: instantField },
)

export const azurePlanTransitionResumed = message(
  'AzurePlanTransitionResumed',
  'A failed transition was driven on.',
  { ...ofTransition, nextStepAt: instantField },
)

export const azurePlanTransitionCompleted = message(
  'AzurePlanTransitionCompleted',
  'Every Azure subscription sits under its plan; there is no way back.',
  ofTransition,
)

export const billingOwnershipRequested = message(
  'BillingOwnershipRequested',
  'A partner asked for the billing ownership of an Azure subscription.',
  {
    ...ofOwnership,
    plan: planField
      .nullable()
      .meta({ description: 'Null in logs from before a request named its plan.' }),
  },
)

export const billingOwnershipWithdrawn = message(
  'BillingOwnershipWithdrawn',
  'A request for billing ownership was taken back, or declined.',
  ofOwnership,
)

export const billingOwnershipTransferred = message(
  'BillingOwnershipTransferred',
  'The Azure subscription is billed under the partner’s plan; its id stays, its commerce side is new.',
  { ...ofOwnership, plan: planField },
)

export const azurePlanTransitionCommands = [
  startAzurePlanTransition,
  resumeAzurePlanTransition,
  runTransitionStep,
  requestBillingOwnership,
  acceptBillingOwnership,
  withdrawBillingOwnership,
] as const

export const azurePlanTransitionEvents = [
  azurePlanTransitionStarted,
  azureEntitlementMapped,
  transitionStepCompleted,
  transitionStepFailed,
  transitionStepDelayed,
  azurePlanTransitionResumed,
  azurePlanTransitionCompleted,
  billingOwnershipRequested,
  billingOwnershipWithdrawn,
  billingOwnershipTransferred,
] as const

export type StartAzurePlanTransition = z.output<typeof startAzurePlanTransition>
export type ResumeAzurePlanTransition = z.output<typeof resumeAzurePlanTransition>
export type RunTransitionStep = z.output<typeof runTransitionStep>
export type RequestBillingOwnership = z.output<typeof requestBillingOwnership>
export type AcceptBillingOwnership = z.output<typeof acceptBillingOwnership>
export type WithdrawBillingOwnership = z.output<typeof withdrawBillingOwnership>

export type AzurePlanTransitionEvent = z.output<(typeof azurePlanTransitionEvents)[number]>

/** What this workflow may record: its own facts, and three that belong to its neighbours. */
export type Recorded =
  | AzurePlanTransitionEvent
  | AzurePlanPurchased
  | CommerceSubscriptionSuspended
  | SpendingBudgetRemoved
