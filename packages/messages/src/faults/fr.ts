import type { TranslatedSlugWords } from '../words.ts'

export const faults = {
  title: 'Défaillances',
  commands: { ArmFault: 'Armer une défaillance', HealFault: 'Réparer une défaillance' },
  rules: {
    'failpoint-unknown': {
      must: 'Le point de défaillance doit être l’un de ceux du catalogue.',
      so: ({ given }) => `Il n’y a pas de point de défaillance ${given('at')}.`,
      mend: 'Choisissez-en un dans le catalogue',
    },
    'fault-already-armed': {
      must: 'Aucune autre défaillance de ce nom ne doit être armée ; le nom doit être libre.',
      so: ({ given }) => `Une autre défaillance nommée ${given('fault')} est armée.`,
      mend: 'Réparez celle-ci, ou choisissez un autre nom',
    },
    'fault-unknown': {
      must: 'Une défaillance armée doit être nommée, ou toutes doivent être réparées.',
      so: ({ given }) =>
        given('fault') === ''
          ? 'Aucune défaillance n’est nommée.'
          : `Aucune défaillance nommée ${given('fault')} n’est armée.`,
      mend: 'Nommez une défaillance armée, ou réparez-les toutes',
    },
  },
} as const satisfies TranslatedSlugWords
