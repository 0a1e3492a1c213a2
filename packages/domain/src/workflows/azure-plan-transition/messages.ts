import { z } from 'zod'
import { message } from '../../kernel/message.ts'
import { finalityField, mishapField, ofEntitlement, parties } from '../../model/field-groups.ts'
import type { AzureSubscriptionEvent } from '../../model/azure/azure-subscription-events.ts'
import type { BudgetEvent } from '../../model/azure/budget-events.ts'
import type { PlanEvent } from '../../model/azure/plan-events.ts'
import type { TransitionEvent } from '../../model/azure/transition-events.ts'
import { customerField, partnerField, planField, transitionField } from '../../model/ids.ts'
import type { SubscriptionEvent } from '../../model/subscriptions/subscription-events.ts'

export const startAzurePlanTransition = message(
  'StartAzurePlanTransition',
  'Transition billing to Azure plan: moves every 0145P subscription the partner bills for the customer.',
  {
    ...parties,
    finalityAccepted: finalityField,
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
    mishap: mishapField.optional(),
  },
)

export const requestBillingOwnership = message(
  'RequestBillingOwnership',
  'Asks the customer to hand the billing of an Azure subscription bought outside CSP to the partner.',
  {
    ...ofEntitlement,
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
  ofEntitlement,
)

export const withdrawBillingOwnership = message(
  'WithdrawBillingOwnership',
  'The partner takes its request for billing ownership back, or the customer declines it.',
  ofEntitlement,
)

export type StartAzurePlanTransition = z.output<typeof startAzurePlanTransition>
export type ResumeAzurePlanTransition = z.output<typeof resumeAzurePlanTransition>
export type RunTransitionStep = z.output<typeof runTransitionStep>
export type RequestBillingOwnership = z.output<typeof requestBillingOwnership>
export type AcceptBillingOwnership = z.output<typeof acceptBillingOwnership>
export type WithdrawBillingOwnership = z.output<typeof withdrawBillingOwnership>

/** What this workflow may record. */
export type Recorded =
  | TransitionEvent
  | AzureSubscriptionEvent
  | PlanEvent
  | SubscriptionEvent
  | BudgetEvent
