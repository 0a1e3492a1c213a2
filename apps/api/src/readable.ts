import { toReadable, type Table } from '@understudy/domain'

/** JSON as a person reads it: each table is an object keyed by id. */
export type Readable<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : Value extends Table<infer _Id, infer Row>
    ? { readonly [id: string]: Readable<Row> }
    : Value extends readonly (infer Item)[]
      ? readonly Readable<Item>[]
      : { readonly [Key in keyof Value]: Readable<Value[Key]> }

export function readable<Value>(value: Value): Readable<Value> {
  return toReadable(value) as Readable<Value>
}
