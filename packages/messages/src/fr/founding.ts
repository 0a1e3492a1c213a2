import type { SlugWords } from '../words.ts'

export const founding = {
  title: 'Début',
  commands: {},
  events: {
    WorkspaceStarted: ({ clock }, say) =>
      `La répétition commence ; l’horloge est au ${say.instant(clock)}`,
    PartnerRegistered: ({ name }) => `Partenaire ${name} enregistré`,
    CustomerRegistered: ({ name }) => `Client ${name} enregistré`,
  },
} as const satisfies SlugWords
