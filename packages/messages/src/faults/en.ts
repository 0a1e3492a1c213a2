import type { SlugWords } from '../words.ts'

export const faults = {
  title: 'Faults',
  commands: { ArmFault: 'Arm a fault', HealFault: 'Heal a fault' },
  rules: {
    'failpoint-unknown': {
      so: ({ given }) => `There is no failpoint ${given('at')}.`,
      mend: 'Choose one from the catalog',
    },
    'fault-already-armed': {
      so: ({ given }) => `Another fault called ${given('fault')} is armed.`,
      mend: 'Heal that one, or choose another name',
    },
    'fault-unknown': {
      so: ({ given }) =>
        given('fault') === ''
          ? 'No fault is named.'
          : `No fault called ${given('fault')} is armed.`,
      mend: 'Name an armed fault, or heal all',
    },
  },
} as const satisfies SlugWords
