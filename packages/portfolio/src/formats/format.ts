import type { Row } from '../read/row.ts'
import type { Seen } from '../seen.ts'

/** A kind of file that partners have, known by its columns. */
export interface Format<Field extends string = string> {
  /** What it is called here: kebab case, as messages and answers name it. */
  readonly name: string
  /** Each field by what its column was called through the years and in the languages of the portal. */
  readonly columns: Readonly<Record<Field, readonly string[]>>
  /** A file without one of these is another kind of file. */
  readonly needs: readonly NoInfer<Field>[]
  /** Rows that say nothing here, as a sum below the lines, are told apart from mistakes by having no id. */
  seen(row: Row<NoInfer<Field>>): readonly Seen[]
}

/** Ties the columns of a format to what reads them. */
export function format<const Field extends string>(definition: Format<Field>): Format {
  return definition as unknown as Format
}
