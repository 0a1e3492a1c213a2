import type { Instant } from '../kernel/calendar.ts'
import { nextStep, type Transition, type TransitionStep } from '../model/azure/transition.ts'

export const progressViews = ['partner-center', 'azure-portal'] as const
export type ProgressView = (typeof progressViews)[number]

/** One line of the progress table, as the source describes it: subscription id, date, status. */
export interface ProgressLine {
  /** Partner Center names the commerce side, the Azure portal the entitlement. */
  readonly id: string
  readonly partnerOfRecord: string
  /** When it moved; null until then. */
  readonly date: Instant | null
  readonly status: 'pending' | 'in-progress' | 'failed' | 'completed'
  readonly attempts: number
}

/** The progress of a transition per subscription, as either portal shows it. */
export function progressOf(transition: Transition, view: ProgressView): ProgressLine[] {
  const running = nextStep(transition)
  return transition.steps.flatMap((step) => {
    if (step.step !== 'map-entitlement') return []
    return [
      {
        id: view === 'partner-center' ? step.subscription : step.entitlement,
        partnerOfRecord: step.partnerOfRecord,
        date: step.doneAt,
        status: statusOf(step, running),
        attempts: step.attempts,
      },
    ]
  })
}

function statusOf(step: TransitionStep, running: TransitionStep | undefined) {
  if (step.status === 'done') return 'completed'
  if (step.status === 'failed') return 'failed'
  return step === running ? 'in-progress' : 'pending'
}
