import type { SlugWords } from '../words.ts'

export const clock = {
  title: 'Clock',
  commands: {
    AdvanceClock: 'Move the clock',
    RunClock: 'Let the clock run',
    StopClock: 'Stop the clock',
  },
  rules: {
    'clock-is-moving': {
      so: 'The clock is on its way.',
      mend: 'Wait until it stands still, or stop it',
    },
    'clock-target-unclear': {
      so: ({ first }) =>
        first('given') === '0'
          ? 'Nothing says how far the clock moves.'
          : 'Several things say how far the clock moves.',
      mend: 'Give one of a moment, a length of time and a number of working days',
    },
    'holidays-unknown': {
      so: ({ given, country }) =>
        given('country') === ''
          ? 'No country is given for the working days.'
          : `The public holidays of ${country('country')} are not known.`,
      mend: 'Name a country whose holidays are known',
    },
    'clock-runs-forward': {
      so: ({ day, today }) => `The clock stands at ${today}, after ${day('to')}.`,
      mend: 'Read the past, or fork from it',
    },
  },
} as const satisfies SlugWords
