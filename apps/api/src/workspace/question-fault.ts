import type { QuestionFault } from '@understudy/domain'
import { nearest } from '../nearest.ts'
import { ProblemError, unreadable } from '../problem.ts'
import { envelopeOf } from './envelope.ts'

/** @throws ProblemError 400 for a part that cannot be answered, with the nearest word if there is one; 404 for an offer */
export function refuseFault(fault: QuestionFault | null): void {
  if (fault === null) return
  const { path, value } = fault
  if (fault.kind === 'seats') {
    throw unreadable([{ path, fault: { kind: 'seats', text: value } }])
  }
  if (fault.kind === 'past-day') {
    const { clock, earliest } = fault
    throw unreadable([{ path, fault: { kind: 'pastDay', text: value, clock }, nearest: earliest }])
  }
  if (fault.kind === 'order') {
    // Read once more, by what tells mistakes in the reader's language.
    envelopeOf(fault)
    return
  }
  const near = nearest(value, fault.known)
  if (fault.kind === 'subscription') {
    throw unreadable([
      { path, fault: { kind: 'unknown', noun: 'subscription', value }, nearest: near },
    ])
  }
  throw new ProblemError(404, 'unknown-offer', `There is no offer ${value}.`, {
    named: value,
    ...(near === undefined ? {} : { nearest: near }),
  })
}
