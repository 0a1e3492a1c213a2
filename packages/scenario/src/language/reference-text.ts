import { z } from 'zod'
import { domainVocabulary } from './domain-vocabulary.ts'
import { limits } from './limits.ts'
import { fieldsOf, type Vocabulary } from './vocabulary.ts'
import { matcher } from './words.ts'

type JsonSchema = z.core.JSONSchema.BaseSchema

/** Commands with their fields, settings, comparisons and limits, as a page of Markdown. */
export function scenarioReference(vocabulary: Vocabulary = domainVocabulary()): string {
  return [
    '# What a scenario may say',
    '',
    'Written by `pnpm generate` from the domain. Do not edit. How a file is made is in the [README](README.md).',
    '',
    '## Commands',
    '',
    'Fields in **bold** must be there. Commands that only the clock gives can be written, and are refused.',
    '',
    ...[...vocabulary.commands].flatMap(([name, message]) => commandSection(name, message)),
    '## Settings',
    '',
    ...table(['setting', 'when left out', 'is'], settingRows(vocabulary.settings)),
    '## Comparisons',
    '',
    ...table(['word', 'holds when'], comparisonRows()),
    '## Limits',
    '',
    'A file that goes beyond one of these is a mistake, before anything is played. `--limit <name>=<number>` allows more.',
    '',
    ...table(['name', 'most', 'of', 'instead'], limitRows()),
  ].join('\n')
}

function commandSection(name: string, message: z.ZodObject): string[] {
  const { description } = z.globalRegistry.get(message) ?? {}
  const { properties = {}, required = [] } = jsonOf(z.strictObject(fieldsOf(message)))
  const rows = Object.entries(properties).map(([field, schema]) => {
    const shape: JsonSchema = typeof schema === 'object' ? schema : {}
    return [required.includes(field) ? `**${field}**` : field, kindOf(shape), noteOf(shape)]
  })
  const about = description === undefined ? [] : [description, '']
  return [`### ${name}`, '', ...about, ...(rows.length > 0 ? table(['field', 'is', ''], rows) : [])]
}

function settingRows(settings: z.ZodType): string[][] {
  return Object.entries(jsonOf(settings).properties ?? {}).map(([name, schema]) => {
    const shape: JsonSchema = typeof schema === 'object' ? schema : {}
    return [name, `\`${String(shape.default ?? '')}\``, shape.description ?? kindOf(shape)]
  })
}

function comparisonRows(): string[][] {
  return Object.entries(matcher.shape).map(([word, schema]) => {
    return [`\`${word}\``, z.globalRegistry.get(schema)?.description ?? '']
  })
}

function limitRows(): string[][] {
  return Object.entries(limits).map(([name, { most, of: what, instead }]) => [
    name,
    most.toLocaleString('en'),
    what,
    instead,
  ])
}

function kindOf({ type, anyOf, items, enum: words, const: only, ...shape }: JsonSchema): string {
  if (words) return words.map((word) => `\`${String(word)}\``).join(', ')
  if (only !== undefined) return `\`${String(only)}\``
  if (anyOf) return anyOf.map((one) => kindOf(one)).join(' or ')
  if (type === 'array')
    return `list of ${kindOf(Array.isArray(items) || typeof items !== 'object' ? {} : items)}`
  const ref: unknown = shape['ref']
  if (typeof ref === 'string') return ref
  if (type !== 'object') return String(type ?? 'anything')
  const keys = Object.keys(shape.properties ?? {})
  return keys.length > 0 ? `map of ${keys.join(', ')}` : 'map'
}

function noteOf({ description, default: usual, minimum, maximum }: JsonSchema): string {
  const bounds =
    minimum === undefined || maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER
      ? []
      : [`${minimum} to ${maximum}.`]
  const left = usual === undefined ? [] : [`\`${JSON.stringify(usual)}\` when left out.`]
  return [...(description === undefined ? [] : [description]), ...bounds, ...left].join(' ')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line), '']
}

function jsonOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
  })
}
