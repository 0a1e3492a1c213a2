import { z } from 'zod'

const sizeDefault = 50
const sizeMax = 500
/** Files that are looked through for one page, so that no question takes long, however few rows it finds. */
const filesMost = 200

/** How a reading is asked for one page of a list that goes from file to file. */
export const pageFields = {
  size: z
    .string()
    .regex(/^\d{1,3}$/)
    .refine((text) => Number(text) >= 1 && Number(text) <= sizeMax, `1 to ${sizeMax}`)
    .optional()
    .meta({ description: `Rows on a page, 1 to ${sizeMax}; ${sizeDefault} when absent.` }),
  after: z
    .string()
    .regex(/^\S+ \d{1,9}$/)
    .optional()
    .meta({ description: 'What the page before says as `next`; asked for at the same position.' }),
}

interface PageQuestion {
  readonly size?: string | undefined
  readonly after?: string | undefined
}

/** Some rows of a list, and where the next page begins; null after the last one. A page may be short, or empty. */
export interface PageAnswer<Row> {
  readonly items: readonly Row[]
  readonly next: string | null
}

/** One page of the rows of files, in order of the files' ids; only the files of the page are looked at. */
export function pageOf<File, Row>(
  { size, after }: PageQuestion,
  filesFrom: (id: string) => Iterable<readonly [id: string, file: File]>,
  rowsOf: (file: File) => readonly Row[],
): PageAnswer<Row> {
  const sizeWanted = size === undefined ? sizeDefault : Number(size)
  const [first = '', passed = '0'] = after?.split(' ') ?? []
  const items: Row[] = []
  let looked = 0
  for (const [id, file] of filesFrom(first)) {
    const from = id === first ? Number(passed) : 0
    if (items.length === sizeWanted || looked === filesMost) return { items, next: `${id} ${from}` }
    looked += 1
    const rows = rowsOf(file)
    const end = from + sizeWanted - items.length
    items.push(...rows.slice(from, end))
    if (end < rows.length) return { items, next: `${id} ${end}` }
  }
  return { items, next: null }
}
