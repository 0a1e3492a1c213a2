import type { TranslatedRules } from '../../words.ts'

/** The clock, and faults. */
export const system = {
  'clock-is-moving': {
    must: 'L’horloge doit être arrêtée ; un trajet commencé se termine d’abord.',
    so: 'L’horloge est en route.',
    mend: 'Attendez qu’elle s’arrête, ou arrêtez-la',
  },
  'clock-target-unclear': {
    must: 'Une seule indication doit être donnée : un moment, une durée ou un nombre de jours ouvrés.',
    so: ({ first }) =>
      first('given') === '0'
        ? 'Rien ne dit jusqu’où l’horloge avance.'
        : 'Plusieurs indications disent jusqu’où l’horloge avance.',
    mend: 'Donnez un moment, une durée ou un nombre de jours ouvrés',
  },
  'holidays-unknown': {
    must: 'Les jours ouvrés doivent être comptés dans un pays dont les jours fériés sont connus.',
    so: ({ given, country }) =>
      given('country') === ''
        ? 'Aucun pays n’est indiqué pour les jours ouvrés.'
        : `Les jours fériés de ce pays ne sont pas connus : ${country('country')}.`,
    mend: 'Nommez un pays dont les jours fériés sont connus',
  },
  'clock-runs-forward': {
    must: 'L’horloge ne doit aller qu’en avant ; pour regarder en arrière, lisez le passé, et pour le changer, bifurquez.',
    so: ({ day, today }) => `L’horloge est au ${today}, après le ${day('to')}.`,
    mend: 'Lisez le passé, ou bifurquez à partir de là',
  },
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
} as const satisfies TranslatedRules
