import type { z } from 'zod'
import { fieldsOf, type Vocabulary } from './vocabulary.ts'

type JsonSchema = z.core.JSONSchema.BaseSchema

/** A comparison, a list or nothing may stand where a word is expected. */
const otherwise = { type: ['object', 'array', 'null'] } as unknown as JsonSchema

/** Fills in which words may stand in the fields of an event, so that editors propose them there as in commands. */
export function withEventValues(
  event: JsonSchema | undefined,
  { events }: Vocabulary,
  draft: (schema: z.ZodType) => JsonSchema,
): void {
  for (const [type, message] of events) {
    const properties = shapeOf(event?.properties?.[type])?.properties
    if (!properties) continue
    for (const [field, schema] of Object.entries(fieldsOf(message))) {
      const { $schema: _, ...words } = draft(schema as z.ZodType)
      if (isOfWords(words)) properties[field] = { anyOf: [words, otherwise] }
    }
  }
}

/** An event may be written without fields: then it is null, or its shape. */
function shapeOf(schema: unknown): JsonSchema | undefined {
  if (typeof schema !== 'object' || schema === null) return undefined
  const { properties, anyOf } = schema as JsonSchema
  if (properties) return schema as JsonSchema
  return anyOf?.map(shapeOf).find((shape) => shape !== undefined)
}

/** One of few words, or the name of a thing; nothing with parts. */
function isOfWords(schema: JsonSchema): boolean {
  const { properties, items, additionalProperties } = schema
  if (properties ?? items ?? additionalProperties) return false
  if (schema.anyOf?.some((one) => typeof one === 'object' && one.properties)) return false
  return /"(?:enum|const|ref|\$ref)":/.test(
    JSON.stringify(schema).replaceAll('"$ref":"#/definitions/placeholder"', ''),
  )
}
