/** Paths of the surfaces that Partner Center clients call; the rest of the server is matched to the letter. */
const theirs = /^\/+(v1(\.0)?(\/|$)|generatetoken\/*$|[^/]+\/+(oauth2|v2\.0|discovery)\/)/i

/**
 * One spelling for the many that clients use: case, `/v1//customers`, `/v1.0`, `/v1/v1/…` and a trailing slash
 * make no difference. Segments that no route spells out are ids and stay as they are.
 */
export function canonicalPath(path: string, literals: ReadonlyMap<string, string>): string {
  if (!theirs.test(path)) return path
  const segments = path.split('/').filter((segment) => segment !== '')
  const spelled = segments.map((segment) => literals.get(segment.toLowerCase()) ?? segment)
  if (/^v1(\.0)?$/i.test(spelled[0] ?? '')) {
    spelled[0] = 'v1'
    if (spelled[1]?.toLowerCase() === 'v1') spelled.splice(1, 1)
  }
  return `/${spelled.join('/')}`
}

/** The words that routes spell out, keyed by their lower case. */
export function literalsOf(paths: readonly string[]): ReadonlyMap<string, string> {
  const words = paths.flatMap((path) => path.split('/'))
  return new Map(
    words
      .filter((word) => word !== '' && !/[:*{]/.test(word))
      .map((word) => [word.toLowerCase(), word]),
  )
}

/** The first value of a query field whose name matches in any case. */
export function queryValue(url: string, name: string): string | undefined {
  const wanted = name.toLowerCase()
  for (const [given, value] of new URL(url).searchParams) {
    if (given.toLowerCase() === wanted) return value
  }
  return undefined
}
