import { plus } from '../../kernel/calendar.ts'
import { firstBroken } from '../../kernel/decision.ts'
import { assertNever } from '../../kernel/invariant.ts'
import { agreementStandsWith } from '../../model/parties/customer-agreement.ts'
import type { Customer } from '../../model/parties/customer.ts'
import { planId, type SubscriptionId } from '../../model/ids.ts'
import type { Settings } from '../../model/settings.ts'
import { standing } from '../../policies/standing.ts'
import { nextStep, type Transition, type TransitionStep } from '../../model/azure/transition.ts'
import { customerOf, type World } from '../../model/world.ts'
import { exchangeRateMissing, ratedPlan } from '../../policies/plan-currency.ts'
import { planTerms, type PlanTerms } from '../../policies/plan-terms.ts'
import { command, type Context } from '../../workflow.ts'
import { failpointsOf } from './due.ts'
import * as messages from './messages.ts'
import { goingOnRules, stepsByClock } from './rules.ts'

interface StepFacts {
  readonly customer: Customer
  readonly transition: Transition | undefined
  /** Undefined when this step is done already, so that a step delivered twice changes nothing. */
  readonly step: TransitionStep | undefined
  /** What was true at the start and is not when the step runs; null when nothing stands in its way. */
  readonly obstacle: string | null
  /** Of a plan that it buys. */
  readonly terms: PlanTerms
}

/** Runs the step that is due, or records what went wrong with it. A step that is done already records nothing. */
export const runStep = command({
  message: messages.runTransitionStep,
  facts: ({ customer: id, transition, index }, { world }: Context): StepFacts => {
    const customer = customerOf(world, id)
    const running = customer.transitions.get(transition)
    const due = running && nextStep(running)
    const step = due && running.steps[index] === due ? due : undefined
    return {
      customer,
      transition: running,
      step,
      obstacle: step ? obstacleOf(step, running, world) : null,
      terms: running ? planTerms(world, running) : {},
    }
  },
  by: stepsByClock,
  rules: [],
  events: ({ index, mishap }, facts, context): messages.Recorded[] => {
    const { customer, transition, step, obstacle, terms } = facts
    if (!transition || !step) return []
    const of = { partner: transition.partner, customer: customer.id, transition: transition.id }
    if (mishap?.do === 'delay') {
      return [{ type: 'TransitionStepDelayed', ...of, index, nextStepAt: mishap.until }]
    }
    if (mishap?.do === 'fail') {
      const nextStepAt = retryAt(step, context)
      return [{ type: 'TransitionStepFailed', ...of, index, at: mishap.at, nextStepAt }]
    }
    if (obstacle !== null) {
      const [at = step.step] = failpointsOf(step)
      const nextStepAt = retryAt(step, context)
      return [{ type: 'TransitionStepFailed', ...of, index, at, obstacle, nextStepAt }]
    }
    const following = transition.steps[index + 1]
    const nextStepAt = following ? plus(context.now, lasts(following, context)) : null
    return [
      ...effects(step, customer, transition, terms),
      { type: 'TransitionStepCompleted', ...of, index, nextStepAt },
      ...(step.step === 'complete'
        ? [{ type: 'AzurePlanTransitionCompleted' as const, ...of }]
        : []),
    ]
  },
})

/** What runs later is judged when it runs, by the rules that the start was judged by (decision-0087). */
function obstacleOf(
  step: TransitionStep,
  transition: Transition | undefined,
  world: World,
): string | null {
  if (!transition || step.step === 'complete') return null
  const { partner, customer } = transition
  const { agreement } = customerOf(world, customer)
  const facts = {
    ...standing(world, { partner, customer, resellers: [step.partnerOfRecord] }),
    agreementStands: agreementStandsWith(agreement, partner),
  }
  const broken = firstBroken(goingOnRules, facts, world.now)
  if (broken || step.step !== 'purchase-plan') return broken?.code ?? null
  return firstBroken([exchangeRateMissing], ratedPlan(world, transition), world.now)?.code ?? null
}

/** Mapping and suspension are recorded together, so that no minute lies between them (decision-0005). */
function effects(
  step: TransitionStep,
  customer: Customer,
  { id: transition, partner }: Transition,
  terms: PlanTerms,
): messages.Recorded[] {
  switch (step.step) {
    case 'purchase-plan': {
      const { partnerOfRecord } = step
      const plan = planId({ customer: customer.id, partner, partnerOfRecord })
      if (customer.plans.has(plan)) return []
      const of = { customer: customer.id, partner, plan, partnerOfRecord }
      return [{ type: 'AzurePlanPurchased', ...of, ...terms }]
    }
    case 'map-entitlement': {
      const { entitlement, subscription, partnerOfRecord } = step
      const plan = planId({ customer: customer.id, partner, partnerOfRecord })
      const of = { customer: customer.id, subscription }
      // Suspended on the way and then kept no longer: there is nothing left to map.
      if (customer.subscriptions.get(subscription)?.status === 'deleted') return []
      return [
        { type: 'AzureEntitlementMapped', ...of, partner, transition, entitlement, plan },
        ...(isActive(customer, subscription)
          ? [
              {
                type: 'CommerceSubscriptionSuspended' as const,
                ...of,
                reason: 'transition' as const,
              },
            ]
          : []),
      ]
    }
    case 'complete':
      return customer.budgets.has(partner)
        ? [{ type: 'SpendingBudgetRemoved', customer: customer.id, partner, reason: 'transition' }]
        : []
    default:
      return assertNever(step)
  }
}

/** Somebody may have suspended it on the way; then there is nothing to suspend. */
function isActive({ subscriptions }: Customer, subscription: SubscriptionId): boolean {
  return subscriptions.get(subscription)?.status === 'active'
}

function lasts(step: TransitionStep, { world }: Context): Settings['mappingTakes'] {
  const { planPurchaseTakes, mappingTakes, completionTakes } = world.settings
  return {
    'purchase-plan': planPurchaseTakes,
    'map-entitlement': mappingTakes,
    complete: completionTakes,
  }[step.step]
}

function retryAt(step: TransitionStep, { world, now }: Context) {
  const { attemptsMax, retryAfter } = world.settings
  return step.attempts + 1 < attemptsMax ? plus(now, retryAfter) : null
}
