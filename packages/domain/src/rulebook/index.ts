export { rulebook } from './rulebook.ts'
export type { RulebookEntry } from './rulebook-entry.ts'
