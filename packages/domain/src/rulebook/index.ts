export { rulebook } from './rulebook.ts'
export type { Evidence, RulebookEntry } from './rulebook-entry.ts'
