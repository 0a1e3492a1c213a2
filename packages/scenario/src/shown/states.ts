import { auditOf, stepsOf, type RecordedEvent } from '@understudy/domain'
import { z } from 'zod'
import { domainVocabulary } from '../language/domain-vocabulary.ts'
import type { LoggedEvent } from '../run/target.ts'

/** Every status that something can have, as `subscriptions.suspended`: from the shape of the state that expectations look at. */
export function knownStates(): string[] {
  const { state } = domainVocabulary().sections
  if (!state) return []
  const shape = z.toJSONSchema(state, { unrepresentable: 'any', reused: 'inline' })
  const found = new Set<string>()
  inShape(shape, '', found)
  return [...found].sort()
}

function inShape(shape: unknown, owner: string, found: Set<string>): void {
  if (!isMap(shape)) return
  const parts = ['anyOf', 'oneOf', 'allOf'].flatMap((key) => shape[key] ?? [])
  for (const part of parts) inShape(part, owner, found)
  for (const key of ['additionalProperties', 'items']) inShape(shape[key], owner, found)
  const { properties } = shape
  if (!isMap(properties)) return
  for (const [key, inner] of Object.entries(properties)) {
    if (key === 'status') for (const word of wordsOf(inner)) found.add(`${owner}.${word}`)
    else inShape(inner, key, found)
  }
}

function wordsOf(shape: unknown): string[] {
  if (!isMap(shape)) return []
  const own = [shape['enum'] ?? [], shape['const'] ?? []].flat()
  const inner = ['anyOf', 'oneOf'].flatMap((key) => [shape[key] ?? []].flat().flatMap(wordsOf))
  return [...own.filter((word) => typeof word === 'string'), ...inner]
}

/** The statuses that things came to have in a log, from its first event on; `owners` are those of the known ones. */
export function statesIn(log: readonly LoggedEvent[], owners: ReadonlySet<string>): Set<string> {
  const found = new Set<string>()
  // The log comes from outside the types, from any height.
  for (const step of stepsOf(log as unknown as readonly RecordedEvent[])) {
    for (const { path, after } of auditOf(step).changes) {
      const keys = path.split('/')
      const owner = keys.findLast((key) => owners.has(key)) ?? ''
      if (keys.at(-1) === 'status') found.add(`${owner}.${String(after)}`)
      else inValue(after, owner, owners, found)
    }
  }
  return found
}

function inValue(value: unknown, owner: string, owners: ReadonlySet<string>, found: Set<string>) {
  if (Array.isArray(value)) for (const one of value) inValue(one, owner, owners, found)
  if (!isMap(value)) return
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'status') found.add(`${owner}.${String(inner)}`)
    else inValue(inner, owners.has(key) ? key : owner, owners, found)
  }
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
