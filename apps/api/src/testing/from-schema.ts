import fc from 'fast-check'

/** As much of JSON Schema as the document uses. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly minimum?: number
  readonly maximum?: number
}

const depthMax = 5

/** Values that a schema would take, most of them; `known` holds likely values by the name of a field. */
export function fromSchema(
  schema: Schema,
  find: (ref: string) => Schema,
  known: ReadonlyMap<string, fc.Arbitrary<unknown>>,
  depth = 0,
): fc.Arbitrary<unknown> {
  const below = (inner: Schema) => fromSchema(inner, find, known, depth + 1)
  if (schema.$ref !== undefined) return below(find(schema.$ref))
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  const ways = schema.anyOf ?? schema.oneOf ?? schema.allOf
  if (ways?.length) return fc.oneof(...ways.map(below))
  const type = typeof schema.type === 'string' ? schema.type : schema.type?.[0]
  if (depth > depthMax) return fc.constant(null)
  switch (type) {
    case 'object':
      return objectOf(schema, below, known)
    case 'array':
      return fc.array(below(schema.items ?? {}), { maxLength: 3 })
    case 'integer':
      return fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 50, 50) })
    case 'number':
      return fc.double({ min: 0, max: 1000, noNaN: true })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      return fc.oneof(...(known.get('') ? [known.get('') ?? fc.string()] : [fc.string()]))
  }
}

function objectOf(
  { properties = {}, required = [], additionalProperties }: Schema,
  below: (inner: Schema) => fc.Arbitrary<unknown>,
  known: ReadonlyMap<string, fc.Arbitrary<unknown>>,
): fc.Arbitrary<unknown> {
  const entries = Object.entries(properties).map(([name, inner]) => [
    name,
    known.has(name)
      ? fc.oneof({ arbitrary: known.get(name) ?? fc.string(), weight: 4 }, below(inner))
      : below(inner),
  ])
  const fields = Object.fromEntries(entries) as Record<string, fc.Arbitrary<unknown>>
  const own = fc.record(fields, { requiredKeys: required.filter((name) => name in fields) })
  if (typeof additionalProperties !== 'object' || entries.length > 0) return own
  const names = fc.constantFrom('contoso', 'adatum', 'sub-1', 'x', '')
  return fc.dictionary(names, below(additionalProperties), { maxKeys: 2 })
}
