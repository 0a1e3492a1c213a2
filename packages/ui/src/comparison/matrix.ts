import type { Compared } from './compared.ts'

export type Fate = 'kept' | 'lost' | 'gained' | 'absent'

/** What each option does to a thing that some option takes away or brings. */
export interface FateRow {
  readonly id: string
  readonly title: string
  readonly fates: readonly Fate[]
}

/** One row for everything in which the options differ: what any of them loses first, then what any of them brings. */
export function fatesOf(options: readonly Compared[]): readonly FateRow[] {
  const rows = (of: 'lost' | 'gained', otherwise: Fate) => {
    const things = options.flatMap((option) => option[of].map(({ id, title }) => [id, title]))
    return [...new Map(things as [string, string][])].map(([id, title]) => ({
      id: `${of} ${id}`,
      title,
      fates: options.map((option) =>
        option[of].some((thing) => thing.id === id) ? of : otherwise,
      ),
    }))
  }
  return [...rows('lost', 'kept'), ...rows('gained', 'absent')]
}
