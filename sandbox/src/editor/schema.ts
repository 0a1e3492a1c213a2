import type { Step } from './cursor.ts'

/** The part of JSON Schema (draft-07) that completion reads. */
export interface Schema {
  readonly $ref?: string
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly if?: Schema
  readonly then?: Schema
  readonly else?: Schema
  readonly type?: string
  readonly enum?: readonly unknown[]
  /** What each value of `enum` stands for, in the same order. */
  readonly enumDescriptions?: readonly string[]
  readonly const?: unknown
  readonly description?: string
  readonly title?: string
  /** Which kind of thing a text names: `partner`, `customer`…; the domain's own word. */
  readonly ref?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema | boolean
  readonly propertyNames?: Schema
  readonly items?: Schema
  readonly definitions?: Readonly<Record<string, Schema>>
}

/** A schema document that is asked what may stand where. */
export class SchemaTree {
  readonly #root: Schema

  constructor(root: Schema) {
    this.#root = root
  }

  /** Every shape a value at this path may have; none where the path leads nowhere. A file is a fixture or a scenario. */
  at(path: readonly Step[], isFixture: boolean): readonly Schema[] {
    const file = isFixture ? this.#root.then : this.#root.else
    return path.reduce<readonly Schema[]>(
      (schemas, step) => schemas.flatMap((one) => this.#below(one, step)),
      this.shapesOf(file ?? this.#root),
    )
  }

  /** The schema itself and those it refers to or chooses from, without references. */
  shapesOf(schema: Schema): readonly Schema[] {
    const name = schema.$ref?.replace('#/definitions/', '')
    const target = name === undefined ? undefined : this.#root.definitions?.[name]
    const others = [...(target ? [target] : []), ...(schema.allOf ?? []), ...(schema.anyOf ?? [])]
    return [schema, ...others.flatMap((one) => this.shapesOf(one))]
  }

  #below({ items, properties, additionalProperties }: Schema, step: Step): readonly Schema[] {
    if (typeof step === 'number') return items ? this.shapesOf(items) : []
    const own = properties && Object.hasOwn(properties, step) ? properties[step] : undefined
    const child = own ?? additionalProperties
    return typeof child === 'object' ? this.shapesOf(child) : []
  }
}
