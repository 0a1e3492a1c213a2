import { z } from 'zod'

const sizeDefault = 50
const sizeMax = 500
const rowsMax = 1_000_000
/** Files that are looked through for one page, so that no question takes long, however few rows it finds. */
const filesMost = 200

/** Which page of a list: how long, and after which. */
export interface PageAsked {
  /** Rows on a page; see `pageSize`. */
  readonly size?: number | undefined
  /** As the page before gave it out. */
  readonly continuation?: string | undefined
}

/** Some rows of a list, and where the next page begins; null after the last one. A page may be short, or empty. */
export interface PageAnswer<Row> {
  readonly items: readonly Row[]
  readonly continuation: string | null
}

/** What every list may be asked for besides its own narrowing. */
export const pageFields = {
  size: z
    .string()
    .regex(/^\d{1,15}$/, 'A whole number, in digits.')
    .transform(Number)
    .pipe(z.number().max(rowsMax))
    .optional()
    .meta({
      description: `Rows per page; ${sizeDefault} when absent, and at most ${sizeMax} come.`,
    }),
  continuation: z.string().optional().meta({ description: 'As the page before gave it out.' }),
} as const

/** The same of a list that goes from file to file: a page begins at a file, after some of its rows. */
export const filePageFields = {
  ...pageFields,
  continuation: z
    .string()
    .regex(/^\S+ \d{1,9}$/)
    .optional()
    .meta({ description: 'As the page before gave it out; asked for at the same position.' }),
} as const

/** One page, as it is answered. */
export function pageShape(row: z.ZodType) {
  return z.strictObject({
    items: z.array(row).readonly(),
    continuation: z.string().nullable().meta({
      description: 'Where the next page begins; null after the last.',
    }),
  })
}

/** Rows on a page: 1 to 500, 50 when nothing is said. */
export function pageSize({ size = sizeDefault }: PageAsked): number {
  return Math.min(Math.max(Math.trunc(size), 1), sizeMax)
}

/** One page of the rows of files, in order of the files' ids; only the files of the page are looked at. */
export function pageOfFiles<File, Row>(
  { size, continuation }: PageAsked,
  filesFrom: (id: string) => Iterable<readonly [id: string, file: File]>,
  rowsOf: (file: File) => readonly Row[],
): PageAnswer<Row> {
  const sizeWanted = pageSize({ size })
  const [first = '', passed = '0'] = continuation?.split(' ') ?? []
  const items: Row[] = []
  let looked = 0
  for (const [id, file] of filesFrom(first)) {
    const from = id === first ? Number(passed) : 0
    if (items.length === sizeWanted || looked === filesMost) {
      return { items, continuation: `${id} ${from}` }
    }
    looked += 1
    const rows = rowsOf(file)
    const end = from + sizeWanted - items.length
    items.push(...rows.slice(from, end))
    if (end < rows.length) return { items, continuation: `${id} ${end}` }
  }
  return { items, continuation: null }
}
