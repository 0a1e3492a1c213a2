/** One bound of what a file may ask for. */
export interface Limit {
  readonly most: number
  /** What is counted, as in "more than 64 levels deep". */
  readonly of: string
  /** What to do instead. */
  readonly instead: string
}

/**
 * Everything that bounds a file, in one place. Each is asked before the work that it bounds, so that no file keeps
 * the runner busy without being told why (decision-0102).
 */
export const limits = {
  characters: {
    most: 1_000_000,
    of: 'characters',
    instead: 'Split the file, or make alike users with "staff".',
  },
  nodes: {
    most: 20_000,
    of: 'keys and values',
    instead: 'Split the file, or make alike users with "staff".',
  },
  depth: { most: 64, of: 'levels of lists and maps in each other', instead: 'Write it flatter.' },
  aliases: { most: 100, of: 'aliases (*name)', instead: 'Share through a fixture.' },
  cells: {
    most: 2000,
    of: 'cells of a matrix',
    instead: 'Shorten an axis, or say "pairwise: true".',
  },
  excludes: { most: 500, of: 'entries of "exclude"', instead: 'Shorten an axis.' },
  rounds: { most: 1000, of: 'items of an "each"', instead: 'Use a property instead of a list.' },
  steps: {
    most: 5000,
    of: 'steps, once every "each" is unfolded',
    instead: 'Shorten a list, or make it two files.',
  },
  cellSteps: {
    most: 20_000,
    of: 'steps in all cells together',
    instead: 'Shorten an axis, or say "pairwise: true".',
  },
  draws: {
    most: 1000,
    of: 'values drawn for one case',
    instead: 'Give the lists a smaller "max".',
  },
  filled: {
    most: 10_000,
    of: 'characters in a text once its placeholders are filled in',
    instead: 'Name a field of the value: ${axis.field}.',
  },
  fixtures: { most: 50, of: 'fixtures used by one file', instead: 'Merge some of them.' },
  mistakes: { most: 100, of: 'mistakes shown of one file', instead: 'Mend these first.' },
} as const satisfies Readonly<Record<string, Limit>>

export type LimitName = keyof typeof limits

/** Other bounds than usual, by name: of a caller that knows where its files come from. */
export type Bounds = Readonly<Partial<Record<LimitName, number>>>

export function mostOf(name: LimitName, bounds: Bounds = {}): number {
  return bounds[name] ?? limits[name].most
}

/** What is said when a bound is met, and how to raise it. */
export function beyond(name: LimitName, bounds: Bounds = {}): string {
  const { of: what, instead } = limits[name]
  const most = mostOf(name, bounds).toLocaleString('en')
  return `More than ${most} ${what}. ${instead} To allow more: --limit ${name}=<number>.`
}
