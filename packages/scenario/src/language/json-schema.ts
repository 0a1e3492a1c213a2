import { z } from 'zod'
import { companions } from './verbs.ts'
import { domainVocabulary } from './domain-vocabulary.ts'
import { ExpectedSchemas, listedKinds } from './json-expected.ts'
import { idsByName, type NamedKind } from './catalog-names.ts'
import { fileSchemas } from './schema.ts'
import { fieldsOf, type Vocabulary } from './vocabulary.ts'

type JsonSchema = z.core.JSONSchema.BaseSchema

const placeholder = {
  type: 'string',
  pattern: '\\$\\{[^}]+\\}',
  description: 'A value of the matrix, or of the "each" around it.',
} as const

/** JSON Schema (draft-07) of scenario and fixture files, for editors: every word with its description. */
export function scenarioJsonSchema(vocabulary: Vocabulary = domainVocabulary()): JsonSchema {
  const { scenario, fixture, step } = fileSchemas(vocabulary)
  const [scenarioShape, fixtureShape, stepShape] = [scenario, fixture, step].map(draft)
  for (const shape of [scenarioShape, fixtureShape]) allowOverride(shape)
  const expected = new ExpectedSchemas()
  const definitions = {
    ...definitionsOf(fixtureShape),
    ...definitionsOf(scenarioShape),
    ...definitionsOf(stepShape),
  }
  expectSections(definitions['expectation'], vocabulary, expected)
  expectSections(definitions['throughout'], vocabulary, expected)
  expectReadings(definitions['expectation'], vocabulary, expected)
  expectEvents(definitions['event'], vocabulary, expected)
  const verbs = Object.keys(companions)
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Understudy scenario',
    description: 'A scenario, or a fixture that scenarios share. Generated from the domain.',
    if: { required: ['fixture'] },
    // The keywords of JSON Schema, not a promise.
    // oxlint-disable-next-line unicorn/no-thenable
    then: withoutDefinitions(fixtureShape),
    else: withoutDefinitions(scenarioShape),
    definitions: {
      ...definitions,
      ...expected.definitions,
      step: {
        ...withoutDefinitions(stepShape),
        anyOf: verbs.map((verb) => ({ required: [verb] })),
      },
      ...catalogs(vocabulary),
      placeholder,
    },
  }
}

function draft(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
    override: ({ zodSchema, jsonSchema, path }) => {
      const name = catalogOf(zodSchema, path)
      if (name) refer(jsonSchema, name)
      else orPlaceholder(jsonSchema, path)
    },
  })
}

/** Ids of the catalog are offered one by one; the lists stand once in the file. */
function catalogOf(schema: z.core.$ZodType, path: readonly PropertyKey[]) {
  const ref = z.globalRegistry.get(schema)?.['ref']
  if (path.includes('propertyNames')) return undefined
  return typeof ref === 'string' && listedKinds.has(ref) ? ref : undefined
}

function catalogs(vocabulary: Vocabulary) {
  const { listed, names, descriptions } = vocabulary
  const ids = idsByName(names)
  const either = (kind: string, own: readonly string[]) => {
    const known = descriptions.get(kind)
    const byName = kind in ids ? ids[kind as NamedKind] : undefined
    const words = [...new Set([...(byName?.keys() ?? []), ...own])]
    const told = (word: string) => byName?.get(word) ?? known?.get(word)
    // Shown beside the words by the editors that know this keyword; beside a name its id.
    const more = known ? { enumDescriptions: words.map((word) => told(word) ?? word) } : {}
    return { anyOf: [{ enum: words, ...more }, { $ref: '#/definitions/placeholder' }] }
  }
  return Object.fromEntries([...listed].map(([kind, own]) => [kind, either(kind, own)]))
}

/** Each section with the fields of its shape, in place of anything at all. */
function expectSections(
  expectation: unknown,
  { sections }: Vocabulary,
  expected: ExpectedSchemas,
): void {
  const properties = propertiesOf(expectation)
  for (const [name, shape] of Object.entries(sections)) {
    if (!properties[name]) continue
    const { description } = properties[name]
    properties[name] = {
      anyOf: [expected.of(shape, name)],
      ...(description ? { description } : {}),
    }
  }
}

/** Each reading with its question and the shape of its answer. */
function expectReadings(
  expectation: unknown,
  { readings }: Vocabulary,
  expected: ExpectedSchemas,
): void {
  const properties = propertiesOf(expectation)
  const { description } = properties['reading'] ?? {}
  properties['reading'] = {
    ...(description ? { description } : {}),
    anyOf: [...readings].map(([name, { question, answer, summary }]) => ({
      type: 'object',
      description: `${summary}.`,
      properties: {
        name: { const: name },
        of: withoutDefinitions(draft(question)),
        is: expected.of(answer, name),
      },
      required: ['name', 'is'],
      additionalProperties: false,
    })),
  }
}

/** Each event with the values that its fields may have. */
function expectEvents(event: unknown, { events }: Vocabulary, expected: ExpectedSchemas): void {
  const properties = propertiesOf(event)
  for (const [name, message] of events) {
    const { title, description } = z.globalRegistry.get(message) ?? {}
    properties[name] = {
      anyOf: [expected.fields(fieldsOf(message)), { type: 'null' }],
      ...(title ? { title } : {}),
      ...(description ? { description } : {}),
    }
  }
}

function propertiesOf(schema: unknown): Record<string, JsonSchema> {
  const { properties } = schema as { properties: Record<string, JsonSchema> }
  return properties
}

function refer(schema: JsonSchema, name: string): void {
  for (const key of Object.keys(schema)) delete schema[key]
  schema.$ref = `#/definitions/${name}`
}

const leaves: readonly unknown[] = ['integer', 'number', 'boolean']

/** Anything that is more than free text may also be filled in from the matrix. Keys of maps are left as they are. */
function orPlaceholder(schema: JsonSchema, path: readonly PropertyKey[]): void {
  const isNarrow = schema.enum ?? schema.pattern ?? leaves.includes(schema.type)
  if (!isNarrow || path.includes('propertyNames')) return
  const { description, default: _, title: __, ...rest } = schema
  for (const key of Object.keys(rest)) delete schema[key]
  schema.anyOf = [rest, { $ref: '#/definitions/placeholder' }]
  if (description !== undefined) schema.description = description
}

function withoutDefinitions(schema: JsonSchema | undefined): JsonSchema {
  const { definitions: _, $schema: __, ...rest } = schema ?? {}
  return rest
}

function definitionsOf(schema: JsonSchema | undefined): Record<string, unknown> {
  return { ...(schema?.definitions as Record<string, unknown> | undefined) }
}

/** `override: true` in a thing of the world belongs to files, not to facts. */
function allowOverride(shape: JsonSchema | undefined): void {
  const world = shape?.properties?.['world']
  const kinds = typeof world === 'object' ? Object.values(world.properties ?? {}) : []
  for (const kind of kinds) {
    const thing = typeof kind === 'object' ? kind.additionalProperties : undefined
    if (typeof thing !== 'object' || !thing.properties) continue
    const description = 'Changes fields of the same thing in a fixture.'
    thing.properties['override'] = { const: true, description }
  }
}
