import { z } from 'zod'
import { instantField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import { ofTransition } from '../field-groups.ts'
import { entitlementField, partnerField, subscriptionField } from '../ids.ts'

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

/** Facts about transitions to an Azure plan. */
export const transitionEvents = [
  azurePlanTransitionStarted,
  transitionStepCompleted,
  transitionStepFailed,
  transitionStepDelayed,
  azurePlanTransitionResumed,
  azurePlanTransitionCompleted,
] as const

export type TransitionEvent = z.output<(typeof transitionEvents)[number]>
