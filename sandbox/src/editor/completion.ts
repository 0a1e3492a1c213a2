import { placeAt, type Place } from './cursor.ts'
import type { Names } from './names.ts'
import type { Schema, SchemaTree } from './schema.ts'

/** One word that may stand at the cursor. */
export interface Suggestion {
  readonly label: string
  readonly kind: 'key' | 'message' | 'value'
  readonly description: string | null
  /** What is written, where the label says something else. */
  readonly detail?: string
  /** What is written in its place; `#{…}` is a field to fill in. */
  readonly template: string
}

export interface Suggestions {
  /** Where the word that is replaced begins. */
  readonly from: number
  /** In the order in which the language names them; the cursor's list may sort by likeness. */
  readonly options: readonly Suggestion[]
}

export interface Knowledge {
  readonly schema: SchemaTree
  readonly names: Names
}

/** What may stand at a place of a scenario or fixture file; null where nothing is known. */
export function suggestionsAt(
  text: string,
  position: number,
  knowledge: Knowledge,
): Suggestions | null {
  const place = placeAt(text, position)
  if (!place) return null
  const isFixture = /^fixture\s*:/m.test(text)
  const schemas = knowledge.schema.at(place.path, isFixture)
  const hasColon = /^[^\s:,{}[\]]*:/.test(text.slice(position))
  const keys = keysOf(schemas, knowledge, place.used)
  const options = {
    key: () => keys.map((key) => asKey(key, hasColon)),
    value: () => [...valuesOf(schemas, place, knowledge), ...keys.map(inBraces)],
    either: () => [
      ...keys.map((key) => asKey(key, hasColon)),
      ...valuesOf(schemas, place, knowledge),
      ...itemsOf(schemas, knowledge),
    ],
  }[place.slot]()
  return options.length === 0 ? null : { from: place.from, options: unique(options) }
}

interface Key {
  readonly name: string
  readonly shapes: readonly Schema[]
}

function keysOf(
  schemas: readonly Schema[],
  { schema, names }: Knowledge,
  used: readonly string[],
): readonly Key[] {
  const known = schemas.flatMap(({ properties = {} }) =>
    Object.entries(properties).map(([name, one]) => ({ name, shapes: schema.shapesOf(one) })),
  )
  const things = schemas.flatMap(({ propertyNames, additionalProperties }) => {
    const shapes = typeof additionalProperties === 'object' ? [additionalProperties] : []
    return namesOf(propertyNames?.ref, names).map((name) => ({ name, shapes }))
  })
  return [...known, ...things].filter(({ name }) => !used.includes(name))
}

function asKey({ name, shapes }: Key, hasColon: boolean): Suggestion {
  const body = bodyOf(shapes)
  return {
    label: name,
    kind: isMessage(name) ? 'message' : 'key',
    description: descriptionOf(shapes),
    template: hasColon ? name : `${name}: ${body}`,
  }
}

/** A map written where a value stands: `{ Key: … }`. */
function inBraces(key: Key): Suggestion {
  const one = asKey(key, false)
  const template = one.template.endsWith(': ') ? `${one.template}#{}` : one.template
  return { ...one, template: `{ ${template} }` }
}

/** A list that begins here, one key of its items each. */
function itemsOf(schemas: readonly Schema[], knowledge: Knowledge): readonly Suggestion[] {
  const items = schemas.flatMap(({ items: one }) => (one ? knowledge.schema.shapesOf(one) : []))
  const keys = keysOf(items, knowledge, []).map((key) => asKey(key, false))
  return keys.map((key) => ({ ...key, template: `- ${key.template}` }))
}

/** Fields that must be there, ready to be filled in. */
function bodyOf(shapes: readonly Schema[]): string {
  const required = [...new Set(shapes.flatMap((shape) => shape.required ?? []))]
  if (required.length === 0) return ''
  return `{ ${required.map((field) => `${field}: #{${field}}`).join(', ')} }`
}

function valuesOf(
  schemas: readonly Schema[],
  { path }: Place,
  { names }: Knowledge,
): readonly Suggestion[] {
  const words = schemas.flatMap((shape) => {
    const fixed = [...(shape.enum ?? []), ...(shape.const === undefined ? [] : [shape.const])]
    const truth = shape.type === 'boolean' ? ['true', 'false'] : []
    const described = [...fixed.map(String), ...truth, ...namesOf(shape.ref, names)]
    const suggested = described.map((word, index) =>
      asValue(word, shape.enumDescriptions?.[index] ?? shape.description ?? null),
    )
    return shape.enumDescriptions ? suggested.flatMap(byNameAndId) : suggested
  })
  if (path.at(-1) === 'as') words.push(...names.actor.map((actor) => asValue(actor, null)))
  if (path[0] === 'use') words.push(...names.fixture.map((name) => asValue(name, null)))
  return words
}

function asValue(word: string, description: string | null): Suggestion {
  return { label: word, kind: 'value', description, template: word }
}

/** An id that has a name is proposed by it, and found by its first letters too. */
function byNameAndId(suggestion: Suggestion): readonly Suggestion[] {
  const { label, description } = suggestion
  if (description === null || description === label) return [suggestion]
  return [{ ...suggestion, label: description, detail: label }, suggestion]
}

function namesOf(ref: string | undefined, names: Names): readonly string[] {
  const isNamed = ref === 'partner' || ref === 'customer' || ref === 'subscription'
  if (isNamed || ref === 'user') return names[ref]
  return ref === 'entitlement' ? names.subscription : []
}

function descriptionOf(shapes: readonly Schema[]): string | null {
  return shapes.find(({ description }) => description !== undefined)?.description ?? null
}

/** Commands and events alone begin with a capital letter. */
function isMessage(name: string): boolean {
  return /^[A-Z]/.test(name)
}

function unique(options: readonly Suggestion[]): readonly Suggestion[] {
  return [...new Map(options.map((option) => [option.label, option])).values()]
}
