import type { SlugWords } from '../words.ts'

export const licenseMove = {
  title: 'Déplacement de licences',
  commands: {},
  events: {},
} as const satisfies SlugWords
