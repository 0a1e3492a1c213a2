import type { SlugWords } from '../words.ts'

export const licenseMove = {
  title: '授權轉移',
  commands: {},
  events: {},
} as const satisfies SlugWords
