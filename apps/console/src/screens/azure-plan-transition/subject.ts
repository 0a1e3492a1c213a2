import type { TransitionStep } from '@understudy/domain'

/** What a step is about: a subscription, or the partner of record whose plan it buys. */
export function subjectOf(step: TransitionStep, names: (party: string) => string): string {
  switch (step.step) {
    case 'map-entitlement':
      return step.entitlement
    case 'purchase-plan':
      return names(step.partnerOfRecord)
    case 'complete':
      return ''
  }
}
