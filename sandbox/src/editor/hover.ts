import { commandDefinition, eventDefinition, offers, rules, rulebook } from '@understudy/domain'
import { ruleSentence, term, wordsIn, type Locale } from '@understudy/messages'
import { placeAt } from './cursor.ts'
import type { SchemaTree } from './schema.ts'

/** What is known of a word of a scenario. */
export interface Explained {
  readonly from: number
  readonly to: number
  readonly title: string
  readonly sentence: string
  /** Where it is written; null where the domain itself is the source. */
  readonly source: string | null
}

interface Word {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** A command, event, field, rule, refusal or offer under the pointer, in a sentence; null where there is nothing to say. */
export function explainedAt(
  text: string,
  position: number,
  schema: SchemaTree,
  locale: Locale,
): Explained | null {
  const word = wordAt(text, position)
  if (!word) return null
  const said =
    ruleSaid(word.text, locale) ??
    refusalSaid(word.text, locale) ??
    messageSaid(word.text, locale) ??
    offerSaid(word.text) ??
    fieldSaid(text, word, schema, locale)
  return said && { from: word.from, to: word.to, title: word.text, ...said }
}

type Said = Pick<Explained, 'sentence' | 'source'> & Partial<Pick<Explained, 'title'>>

function ruleSaid(id: string, locale: Locale): Said | null {
  const entry = rulebook.find((one) => one.id === id)
  if (!entry) return null
  const rule = rules().find((one) => one.rule === id)
  return {
    sentence: rule ? ruleSentence(locale, rule) : entry.title,
    source: rule?.source ?? entry.slug,
  }
}

function refusalSaid(code: string, locale: Locale): Said | null {
  const rule = rules().find((one) => one.code === code)
  return rule
    ? { title: `${code} · ${rule.rule}`, sentence: ruleSentence(locale, rule), source: rule.source }
    : null
}

function messageSaid(type: string, locale: Locale): Said | null {
  const command = commandDefinition(type)
  const schema = command?.message ?? eventDefinition(type)?.schema
  if (!schema) return null
  const description = describedBy(schema)
  const [first] = command?.rules ?? []
  return {
    sentence: [command ? term(wordsIn(locale).commands, type) : null, description]
      .filter((part) => part !== null && part !== '')
      .join('. '),
    source: first?.source ?? null,
  }
}

function offerSaid(id: string): Said | null {
  const offer = offers().find((one) => one.id === id)
  return offer ? { title: offer.name, sentence: offer.id, source: null } : null
}

/** A field by its description, or by its word in tables; a value by what the schema says of it. */
function fieldSaid(text: string, word: Word, schema: SchemaTree, locale: Locale): Said | null {
  const place = placeAt(text, word.to)
  if (!place) return null
  const isFixture = /^fixture\s*:/m.test(text)
  const isKey = /^\s*:/.test(text.slice(word.to))
  const path = isKey ? [...place.path, word.text] : place.path
  const shapes = schema.at(path, isFixture)
  const described = shapes.find(({ description }) => description !== undefined)?.description
  if (isKey) {
    const label = term(wordsIn(locale).terms.fields, word.text, '')
    const sentence = [label, described ?? ''].filter((part) => part !== '').join('. ')
    return sentence === '' ? null : { sentence, source: null }
  }
  const value = shapes
    .flatMap((shape) => (shape.enum ?? []).map((one, index) => ({ one, index, shape })))
    .find(({ one }) => String(one) === word.text)
  const said = value?.shape.enumDescriptions?.[value.index] ?? value?.shape.description ?? described
  return said === undefined ? null : { sentence: said, source: null }
}

function describedBy(schema: unknown): string {
  const { description } = schema as { readonly description?: string }
  return description ?? ''
}

const letter = /[\w.-]/

function wordAt(text: string, position: number): Word | null {
  let [from, to] = [position, position]
  while (from > 0 && letter.test(text[from - 1] ?? '')) from -= 1
  while (to < text.length && letter.test(text[to] ?? '')) to += 1
  return from === to ? null : { text: text.slice(from, to), from, to }
}
