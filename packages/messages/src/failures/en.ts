import type { FailureWords } from './reason.ts'

export const failures: FailureWords = {
  section: ({ section }) => `The ${section} is not as expected.`,
  events: () => 'Other events than expected.',
  requirements: () => 'The requirements have other answers.',
  refused: ({ refusal }, because) =>
    `Refused with ${refusal.code} (${refusal.rule}): ${because(refusal)}`,
  accepted: ({ code }) => `Expected the refusal ${code}; it was accepted.`,
  until: ({ event }) => `${event} did not happen in the time given.`,
  changes: () => 'The plan shows other changes.',
  planRecorded: () => 'A plan changes nothing, but events were recorded.',
  planDiffers: () => 'Executing does something else than the plan shows.',
  refusedRecorded: () => 'INV-11 does not hold: a refused command recorded events.',
  repeatRecorded: () => 'INV-11 does not hold: the same request twice recorded more events.',
  repeatAnswered: () => 'INV-11 does not hold: the same request got another answer.',
  futuresDiffer: ({ path }) => `${path} is not the same in all futures.`,
  futuresAgree: ({ path }) => `${path} is the same in all futures.`,
  originChanged: () => 'A future changed the line it forked from.',
  skipExpired: ({ until, reason }) => `Its skip expired on ${until}: ${reason}`,
  passesNow: ({ issue }) =>
    `It passes, though it is known to fail: ${issue}. Remove "fails" from the file.`,
  invariant: ({ id, position, statement, violation }) =>
    `${id} does not hold at event ${position}: ${statement} ${violation}`,
  throughout: ({ position, event, at }) =>
    `After event ${position}, ${event} (${at}), something did not hold that holds throughout.`,
  notTheFold: () => 'INV-12 does not hold: the state is not the fold of the events.',
  claim: ({ property, reason }) => `"${property}" does not hold for this case: ${reason}`,
  unanswered: ({ said }) => said,
}
