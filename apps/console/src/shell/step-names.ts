import type { NumberedStep } from '@understudy/domain'
import { term } from '@understudy/messages/one-language'
import { useReader } from '../reader/reader.tsx'
import { useRehearsal } from '../rehearsal/rehearsal.tsx'

/** What a step of a transition is called, with whom or what it is about. */
export function useStepNames(): (step: NumberedStep['step']) => string {
  const reader = useReader()
  const rehearsal = useRehearsal()
  return (step) => {
    const name = term(reader.terms().steps, step.step)
    if (step.step === 'complete') return name
    const subject =
      step.step === 'purchase-plan' ? rehearsal.names(step.partnerOfRecord) : step.entitlement
    return reader.words().foreseen.about(name, subject)
  }
}
