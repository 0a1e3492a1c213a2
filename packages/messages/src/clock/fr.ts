import type { TranslatedSlugWords } from '../words.ts'

export const clock = {
  title: 'Horloge',
  commands: {
    AdvanceClock: 'Avancer l’horloge',
    RunClock: 'Faire tourner l’horloge',
    StopClock: 'Arrêter l’horloge',
  },
  rules: {
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
  },
} as const satisfies TranslatedSlugWords
