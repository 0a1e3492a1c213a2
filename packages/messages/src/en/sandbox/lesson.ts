/** Words of a lesson: the learner’s turn, what is missing, and what is still to come. */
export const lesson = {
  yourTurn: 'Your turn',
  how: 'Do it in the console beside this list. The lesson waits for as long as you like.',
  check: 'Check',
  checking: 'Looking',
  hint: (next: number, total: number) => `Hint ${next} of ${total}`,
  noHint: 'There is no hint for this.',
  lastHint: 'That was the last hint.',
  hints: 'Hints',
  showMe: 'Show me',
  waits: 'It is your turn: do it and check it, or have it shown.',
  right: 'Right. You did it yourself.',
  missing: (count: number) =>
    count === 1 ? 'Not yet. One thing is missing.' : `Not yet. ${count} things are missing.`,
  stillBroken: (rule: string) => `Still in the way: ${rule}`,
  brokenTooSoon: 'A requirement that should still be open is met already.',
  isNot: (what: string, wanted: string, actual: string) =>
    `${what}: ${actual}. It should be ${wanted}.`,
  nothing: 'nothing',
  something: 'there',
  count: (count: number) => `${count} in number`,
  other: (what: string) => `another value than ${what}`,
  toCome: (count: number) =>
    count === 1
      ? '1 more step, shown when it is reached.'
      : `${count} more steps, shown when they are reached.`,
  showAll: 'Show the steps to come and the answers',
  rejoined:
    'What you did went another way than this lesson, so it goes on in a fresh rehearsal. Yours is kept, and can be opened in the console.',
  pin: 'A counterexample that was found',
  pinOf: (claim: string) => `It breaks the claim: ${claim}.`,
  pinHow: (seed: number, path: string) =>
    `Seed ${seed}, path ${path}. It fails for as long as the claim does not hold for this case.`,
  pinFails: 'It fails as it was found.',
}
