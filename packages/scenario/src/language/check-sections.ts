import type { Mistake } from './diagnostic.ts'
import { checkWord, type Known } from './references.ts'
import type { Json } from './scenario.ts'
import { isMatcher } from './words.ts'

/** What the keys of each section name, from the outside in: a customer that does not exist would be compared with nothing. */
const keys = {
  invoices: ['customer'],
  usage: ['customer'],
  subscriptions: ['customer'],
  history: ['customer'],
  licenses: ['customer', 'sku'],
  service: ['customer'],
  tasks: ['customer'],
  licenseInvoices: ['customer'],
  movePlan: ['customer', 'partner'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** A mistake for each key of a section that names something which does not exist. */
export function checkSections(
  sections: Json,
  path: readonly PropertyKey[],
  known: Known,
): Mistake[] {
  return Object.entries(keys).flatMap(([section, kinds]) =>
    checkKeys(sections[section], kinds, [...path, section], known),
  )
}

function checkKeys(
  value: unknown,
  [kind, ...deeper]: readonly string[],
  path: readonly PropertyKey[],
  known: Known,
): Mistake[] {
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value)
  if (kind === undefined || !isMap || isMatcher(value)) return []
  return Object.entries(value).flatMap(([word, part]) => {
    const at = [...path, word]
    const mistakes = checkWord(known, kind, word, { path: at, of: 'key' })
    return mistakes.length > 0 ? mistakes : checkKeys(part, deeper, at, known)
  })
}
