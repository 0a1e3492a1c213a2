import { invariants } from '../invariants/index.ts'
import type { RulebookEntry } from './rulebook-entry.ts'

/** The truths of the whole world are shown by having been checked. INV-11 is the executor's own promise. */
export const invariantEntries: readonly RulebookEntry[] = [
  ...invariants.map(({ id, statement }) => entry(id, statement)),
  entry('INV-11', 'A refused command changes nothing; a command sent twice has the effect of one.'),
]

function entry(id: string, title: string): RulebookEntry {
  return { id, tier: 'INV', slug: 'invariants', title, evidence: [`invariant:${id}`] }
}
