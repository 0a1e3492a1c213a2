import { isOpen, nextStep, type TransitionStep } from '../../model/azure/transition.ts'
import { dueBy } from '../../workflow.ts'
import type { RunTransitionStep } from './messages.ts'

const slug = 'azure-plan-transition'

/** The next step of each open transition, at its own time. */
export const due = dueBy(['transitions'], (customer) => {
  return customer.transitions.rows().flatMap((transition) => {
    const step = nextStep(transition)
    if (!isOpen(transition) || !step || transition.nextStepAt === null) return []
    const command: RunTransitionStep = {
      type: 'RunTransitionStep',
      customer: customer.id,
      transition: transition.id,
      index: transition.steps.indexOf(step),
    }
    return [
      {
        at: transition.nextStepAt,
        key: `${slug} ${transition.id}`,
        command,
        failpoints: failpointsOf(step),
        subjects: subjectsOf(step),
      },
    ]
  })
})

/** Every place where this workflow can be disturbed, in the order in which a transition passes them. */
export const failpoints = [
  `${slug}/purchase-plan`,
  `${slug}/map-entitlement`,
  `${slug}/suspend-commerce-subscription`,
  `${slug}/complete`,
] as const

/** The places that a step passes, in order. */
export function failpointsOf({ step }: TransitionStep): readonly string[] {
  if (step === 'map-entitlement') return [failpoints[1], failpoints[2]]
  return [`${slug}/${step}`]
}

function subjectsOf(step: TransitionStep): readonly string[] {
  switch (step.step) {
    case 'purchase-plan':
      return [step.partnerOfRecord]
    case 'map-entitlement':
      return [step.entitlement, step.subscription, step.partnerOfRecord]
    default:
      return []
  }
}
