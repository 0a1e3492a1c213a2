import type { SlugWords } from '../words.ts'

export const founding = {
  title: 'Beginning',
  commands: {},
  events: {
    WorkspaceStarted: ({ clock }, say) =>
      `Rehearsal begins; the clock stands at ${say.instant(clock)}`,
    PartnerRegistered: ({ name }) => `Partner ${name} registered`,
    CustomerRegistered: ({ name }) => `Customer ${name} registered`,
  },
} as const satisfies SlugWords
