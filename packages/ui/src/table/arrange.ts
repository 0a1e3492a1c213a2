import type { Column, Sort } from './columns.ts'

/** Rows that contain every word of the search in some column, in the asked order; equal rows keep theirs. */
export function arrange<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  how: { readonly search: string; readonly sort: Sort | null; readonly locale: string },
): readonly Row[] {
  const found = search(rows, columns, how.search, how.locale)
  const column = columns.find(({ key }) => key === how.sort?.key)
  if (column === undefined || how.sort === null) return found
  const compare = comparing(column, how.sort.descending, how.locale)
  return found.toSorted(compare)
}

/** Unsorted, then ascending, then descending, then unsorted again. */
export function nextSort(current: Sort | null, key: string): Sort | null {
  if (current?.key !== key) return { key, descending: false }
  return current.descending ? null : { key, descending: true }
}

function search<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  text: string,
  locale: string,
): readonly Row[] {
  const words = text.toLocaleLowerCase(locale).split(/\s+/).filter(Boolean)
  if (words.length === 0) return rows
  return rows.filter((row) => {
    const all = columns.map((column) => column.value(row) ?? '').join('\n')
    const lower = all.toLocaleLowerCase(locale)
    return words.every((word) => lower.includes(word))
  })
}

function comparing<Row>(column: Column<Row>, descending: boolean, locale: string) {
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })
  const sign = descending ? -1 : 1
  return (left: Row, right: Row): number => {
    const a = column.value(left)
    const b = column.value(right)
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b)
    return sign * collator.compare(String(a), String(b))
  }
}
