import { v5 } from 'uuid'

/** The longest id there is, in characters. */
export const idLengthMax = 100

/** What an id is put together from. */
export interface IdParts {
  /** What is named, as in `plan`; left out when the names say it. */
  readonly kind?: string
  /** The ids it hangs on. */
  readonly names: readonly string[]
  /** Tells apart what hangs on the same names; stands last in every form of the id. */
  readonly ending?: string
}

/** Root of the names below; drawn once, never changes. */
const understudy = '3d1f8d0e-7c55-5f0b-8a35-90f8c0c5a4d2'

/**
 * The parts with dots between them, as in `plan.adatum.contoso.fabrikam`. Where that is longer than an id may be, a
 * GUID of the names stands for them: nothing is cut off, so different names never become one id (decision-0095).
 */
export function compositeId({ kind, names, ending }: IdParts): string {
  const joined = (middle: readonly string[]) =>
    [kind, ...middle, ending].filter((part) => part !== undefined).join('.')
  const readable = joined(names)
  // A slash is no letter of an id, so no two lists of names are spelled alike.
  return readable.length <= idLengthMax ? readable : joined([v5(names.join('/'), understudy)])
}
