import {
  catalogIds,
  definitionOf,
  descriptionAt,
  elementOf,
  fieldsIn,
  isLeaf,
  keyRefOf,
  refOf,
  variantsOf,
} from '@understudy/domain'
import { z } from 'zod'
import { matcher } from './words.ts'

type Schema = z.core.$ZodType
type JsonSchema = z.core.JSONSchema.BaseSchema

/** Kinds of things whose ids stand once in the document. */
export const listedKinds: ReadonlySet<string> = new Set([...catalogIds().keys(), 'refusal', 'rule'])

/**
 * JSON Schema of what may be expected of a value: the fields of its shape, none of them required, the words of its
 * enumerations, and a matcher in the place of any of them. A shape that is met again is a reference.
 */
export class ExpectedSchemas {
  readonly definitions: Record<string, JsonSchema> = { matcher: matcherSchema() }
  readonly #names = new Map<Schema, string>()
  readonly #values = new Map<string, string>()

  of(schema: Schema, name: string): JsonSchema {
    const shapes = variantsOf(schema)
    const known = shapes.flatMap((one) => this.#names.get(one) ?? [])
    const [first] = known
    if (first !== undefined && shapes.length === 1) return reference(first)
    const [only] = shapes
    const isLarge = shapes.length === 1 && only && Object.keys(fieldsIn(only)).length > 2
    if (shapes.every(isLeaf)) return this.#value(this.#choice(shapes, schema, name), schema, name)
    if (!isLarge) return this.#choice(shapes, schema, name)
    const unique = this.#unique(name)
    this.#names.set(only, unique)
    // Named before it is built: a shape may hold itself.
    this.definitions[unique] = {}
    this.definitions[unique] = this.#choice(shapes, schema, name)
    return reference(unique)
  }

  /** The fields of an event or a thing, by name; all may be left out. */
  fields(fields: Readonly<Record<string, Schema>>): JsonSchema {
    const entries = Object.entries(fields).map(([name, field]) => {
      const said = descriptionAt(field, [])
      const inner = this.of(field, name)
      return [name, said === null ? inner : { ...described(inner, said) }]
    })
    return {
      type: 'object',
      properties: Object.fromEntries(entries) as Record<string, JsonSchema>,
      additionalProperties: false,
    }
  }

  #choice(shapes: readonly Schema[], whole: Schema, name: string): JsonSchema {
    const choices = shapes.map((one) => this.#shape(one, whole, name))
    const isOfWords = choices.every((one) => one.enum !== undefined || one.$ref !== undefined)
    return {
      anyOf: [...choices, isOfWords && shapes.every(isLeaf) ? otherwise : reference('matcher')],
    }
  }

  #shape(schema: Schema, whole: Schema, name: string): JsonSchema {
    const def = definitionOf(schema)
    switch (def.type) {
      case 'object':
        return this.fields(def.shape)
      case 'array':
        return { type: 'array', items: this.of(def.element, name) }
      case 'record': {
        const row = elementOf(schema)
        const ref = keyRefOf(schema)
        return {
          type: 'object',
          additionalProperties: row ? this.of(row, name) : true,
          ...(ref === null ? {} : { propertyNames: { type: 'string', ref } }),
        }
      }
      default:
        return leafSchema(schema, whole)
    }
  }

  /** The same choice of values is one definition, wherever it may stand. */
  #value(choice: JsonSchema, schema: Schema, name: string): JsonSchema {
    const text = JSON.stringify(choice)
    const known = this.#values.get(text)
    if (known !== undefined) return reference(known)
    const unique = this.#unique(refOf(schema) ?? name, 'some')
    this.#values.set(text, unique)
    this.definitions[unique] = choice
    return reference(unique)
  }

  #unique(name: string, before = 'expected'): string {
    const taken = (candidate: string) => Object.hasOwn(this.definitions, candidate)
    const base = `${before}-${name}`
    if (!taken(base)) return base
    let number = 2
    while (taken(`${base}-${number}`)) number += 1
    return `${base}-${number}`
  }
}

/** Where one of few words is expected these alone are proposed; a matcher, or nothing, may be written all the same. */
const otherwise: JsonSchema = { anyOf: [{ type: 'object' }, { type: 'array' }, { type: 'null' }] }

function leafSchema(schema: Schema, whole: Schema): JsonSchema {
  const def = definitionOf(schema)
  const ref = refOf(whole) ?? refOf(schema)
  if (ref !== null && listedKinds.has(ref)) return reference(ref)
  switch (def.type) {
    case 'enum':
      return { enum: Object.values(def.entries) }
    case 'literal':
      return { enum: [...def.values] as (string | number | boolean | null)[] }
    case 'number':
      return { type: 'number' }
    case 'boolean':
      return { type: 'boolean' }
    case 'any':
    case 'unknown':
      return {}
    default: {
      const said = descriptionAt(schema, [])
      return {
        type: ['string', 'number', 'null'],
        ...(ref === null ? {} : { ref }),
        ...(said === null ? {} : { description: said }),
      } as JsonSchema
    }
  }
}

function matcherSchema(): JsonSchema {
  const {
    $schema: _,
    id: __,
    ...rest
  } = z.toJSONSchema(matcher, { target: 'draft-7', io: 'input' })
  const { definitions, ...own }: JsonSchema = rest
  const named = Object.entries(definitions ?? {}).find(([name]) => name === 'matcher')?.[1]
  return typeof named === 'object' ? named : own
}

function reference(name: string): JsonSchema {
  return { $ref: `#/definitions/${name}` }
}

/** Beside a reference nothing else counts in draft-07; a choice of one says the same. */
function described(schema: JsonSchema, description: string): JsonSchema {
  return schema.$ref === undefined ? { ...schema, description } : { anyOf: [schema], description }
}
