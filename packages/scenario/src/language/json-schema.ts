import { z } from 'zod'
import { companions } from './verbs.ts'
import { domainVocabulary } from './domain-vocabulary.ts'
import { withEventValues } from './json-schema-events.ts'
import { fileSchemas } from './schema.ts'
import { offerIdsByName } from './offer-names.ts'
import type { Vocabulary } from './vocabulary.ts'

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
  for (const shape of [scenarioShape, stepShape])
    withEventValues(definitionsOf(shape)['event'] as JsonSchema, vocabulary, draft)
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
      ...definitionsOf(fixtureShape),
      ...definitionsOf(scenarioShape),
      ...definitionsOf(stepShape),
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
  if (ref === 'offer' || ref === 'meter' || ref === 'sku' || ref === 'service') return ref
  return path.at(-1) === 'country' && schema._zod.def.type === 'string' ? 'country' : undefined
}

function catalogs({ offers, offerNames, meters, countries, skus, services }: Vocabulary) {
  const byName = offerIdsByName(offerNames)
  const either = (words: readonly string[], more = {}) => ({
    anyOf: [{ enum: [...words], ...more }, { $ref: '#/definitions/placeholder' }],
  })
  return {
    // By name or by id; the other is shown beside it by the editors that know this keyword.
    offer: either([...byName.keys(), ...offers], {
      enumDescriptions: [...byName.values(), ...offers.map((id) => offerNames.get(id) ?? id)],
    }),
    meter: either(meters),
    country: either(countries),
    sku: either(skus),
    service: either(services),
  }
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
