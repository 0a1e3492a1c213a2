import type { SlugWords } from '../words.ts'

export const licenseMove = {
  title: 'Licence move',
  commands: {},
  events: {},
} as const satisfies SlugWords
