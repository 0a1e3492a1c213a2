import { undefused } from '@understudy/csv'
import type { CalendarDate } from '@understudy/domain'
import { decimalIn, guidIn, wholeIn, yesNoIn } from './cells.ts'
import { dayIn } from './days.ts'
import type { Line } from './lines.ts'
import type { Mistake, MistakeKind } from './mistake.ts'

/** One line of a file, read field by field; what cannot be read is put on record and told as unsaid. */
export interface Row<Field extends string> {
  /** Trimmed; undefined where the cell is empty or the column is not there. */
  text(field: Field): string | undefined
  guid(field: Field): string | undefined
  day(field: Field): CalendarDate | undefined
  whole(field: Field): number | undefined
  /** Decimal text. */
  amount(field: Field): string | undefined
  yesNo(field: Field): boolean | undefined
  /** One of the words that are known, by its key; what stands there otherwise is a mistake of that kind. */
  word<Known>(
    field: Field,
    known: Readonly<Record<string, Known>>,
    kind: MistakeKind,
  ): Known | undefined
}

/** Where the columns of a file are, and what they are called in it. */
export interface Columns<Field extends string> {
  readonly at: Partial<Readonly<Record<Field, number>>>
  readonly header: readonly string[]
}

export function rowOf<Field extends string>(
  file: string,
  { at, header }: Columns<Field>,
  { line, cells }: Line,
  note: (mistake: Mistake) => void,
): Row<Field> {
  const text = (field: Field): string | undefined => {
    const index = at[field]
    return index === undefined ? undefined : undefused(cells[index]?.trim() ?? '') || undefined
  }
  const wrong = (field: Field, kind: MistakeKind, instead: string | null = null): undefined => {
    const column = header[at[field] ?? -1] ?? null
    note({ file, line, column, kind, value: (text(field) ?? '').slice(0, 80), instead })
  }
  function read<Value>(
    field: Field,
    value: (told: string) => Value | null,
    kind: MistakeKind,
  ): Value | undefined {
    const told = text(field)
    if (told === undefined) return undefined
    return value(told) ?? wrong(field, kind)
  }
  return {
    text,
    guid: (field) => read(field, guidIn, 'not-an-id'),
    whole: (field) => read(field, wholeIn, 'not-a-number'),
    amount: (field) => read(field, decimalIn, 'not-a-number'),
    yesNo: (field) => read(field, yesNoIn, 'status-unknown'),
    word: (field, known, kind) =>
      read(
        field,
        (told) => {
          const key = told.toLowerCase()
          return Object.hasOwn(known, key) ? (known[key] ?? null) : null
        },
        kind,
      ),
    day: (field) => {
      const found = read(field, dayIn, 'not-a-date')
      if (found?.isDayFirst) wrong(field, 'day-before-month', found.day)
      return found?.day
    },
  }
}
