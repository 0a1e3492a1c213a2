/** The clock, and looking back. */
export const time = {
  clock: 'Clock of the rehearsal',
  forward: 'Move the clock forward',
  toDate: 'To the start of this day (UTC)',
  go: 'Go',
  untilDone: 'Until done',
  stop: 'Stop',
  running: 'The clock is moving.',
  nothingUnderWay: 'Nothing is under way.',
  history: 'Moment shown',
  now: 'Now',
  past: (position: string, total: string) =>
    `You are looking at the past: event ${position} of ${total}`,
  readOnly: 'The past can be read, not changed.',
  backToNow: 'Back to now',
  fork: 'Fork from here',
  forked: 'A new rehearsal was forked from this moment.',
  stepBack: 'One event back',
  stepForward: 'One event forward',
  play: 'Play',
  pause: 'Pause',
  position: (position: string, total: string) => `Event ${position} of ${total}`,
} as const
