import { nearestWord, type Mistake } from './diagnostic.ts'
import type { Verb } from './scenario.ts'

/** Which words may stand beside each verb, besides `name` and `say`. */
export const companions = {
  when: ['as', 'then', 'refused'],
  plan: ['as', 'then', 'refused', 'changes', 'within', 'executes'],
  advance: ['then'],
  fault: ['as'],
  heal: ['as'],
  expect: [],
  mark: [],
  fork: ['compare'],
  each: ['as', 'steps'],
  task: [],
  say: [],
} as const satisfies Record<Verb, readonly string[]>

const verbs = Object.keys(companions).filter((verb) => verb !== 'say') as Verb[]

/** The one verb of a step; null, with a mistake, when there is none or more than one. */
export function verbOf(
  step: Readonly<Record<string, unknown>>,
  path: readonly PropertyKey[],
  mistakes: Mistake[],
): Verb | null {
  const [verb, second] = verbs.filter((word) => word in step)
  if (verb !== undefined && second !== undefined) {
    const message = `A step has one verb; this one has "${verb}" and "${second}". Make it two steps.`
    mistakes.push({ path: [...path, second], of: 'key', message })
    return null
  }
  if (verb === undefined && !('say' in step)) {
    const [first = ''] = Object.keys(step)
    const message = `This step has no verb: one of ${verbs.join(', ')}, say.`
    mistakes.push({ path, of: 'value', message, nearest: nearestWord(first, verbs) })
    return null
  }
  const found = verb ?? 'say'
  const allowed: readonly string[] = [found, 'name', 'say', ...companions[found]]
  const known = new Set<string>([...verbs, ...Object.values(companions).flat(), 'name', 'say'])
  for (const word of Object.keys(step)) {
    if (allowed.includes(word)) continue
    const isMisspelt = !known.has(word)
    const message = isMisspelt
      ? `"${word}" has no meaning in a step.`
      : `"${word}" does not go with "${found}"; known there: ${allowed.slice(1).join(', ')}.`
    const nearest = isMisspelt ? nearestWord(word, [...known]) : null
    mistakes.push({ path: [...path, word], of: 'key', message, nearest })
  }
  return found
}
