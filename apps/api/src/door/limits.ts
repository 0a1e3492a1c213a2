import { ProblemError } from '../problem.ts'

interface Limit {
  readonly max: number
  readonly unit: string
  /** What it bounds, as a clause: the reader meets it in `/docs` and in the refusal. */
  readonly of: string
}

/** What this server does at most, for one request and at once: the one table, shown in `/docs` and asked before any work. */
export const limitTable = {
  bodyBytes: { max: 5_000_000, unit: 'bytes', of: 'the body of a request' },
  importBytes: { max: 200_000_000, unit: 'bytes', of: 'a log that is brought in' },
  billingFileBytes: { max: 20_000_000, unit: 'bytes', of: 'a file of billing that is read back' },
  formBytes: { max: 32_768, unit: 'bytes', of: 'the form that is sent to the token endpoint' },
  jsonDepth: { max: 64, unit: 'levels', of: 'the nesting of a JSON body' },
  jsonValues: { max: 500_000, unit: 'values', of: 'the values of a JSON body' },
  addressCharacters: { max: 8_192, unit: 'characters', of: 'an address with its query' },
  headerCharacters: { max: 8_192, unit: 'characters', of: 'one header' },
  runningClocks: { max: 100, unit: 'clocks', of: 'the clocks that run by themselves at once' },
  unwatchedClockSeconds: {
    max: 600,
    unit: 'seconds',
    of: 'the time for which such a clock goes on though nobody asks for its workspace',
  },
  runningJobs: { max: 4, unit: 'jobs', of: 'the long work that goes on at once unwaited for' },
  jobSeconds: { max: 600, unit: 'seconds', of: 'the time that making one workspace takes' },
  cacheBytes: {
    max: 512_000_000,
    unit: 'bytes',
    of: 'what is kept in memory to answer sooner, as far as it can be told',
  },
  idCharacters: { max: 200, unit: 'characters', of: 'an id in an address or in a form' },
} as const satisfies Readonly<Record<string, Limit>>

export type LimitName = keyof typeof limitTable
export type Limits = Readonly<Record<LimitName, number>>

const names = Object.keys(limitTable) as LimitName[]

export const limitsDefault: Limits = Object.fromEntries(
  names.map((name) => [name, limitTable[name].max]),
) as Limits

/** The variable of the environment that raises a limit: `LIMIT_BODY_BYTES`. */
export function variableOf(name: LimitName): string {
  return `LIMIT_${name.replaceAll(/([A-Z])/g, '_$1').toUpperCase()}`
}

/** The limits that an environment sets. @throws Error naming the variable when its value is no whole number above 0 */
export function limitsOf(env: Readonly<Record<string, string | undefined>>): Partial<Limits> {
  const set = names.flatMap((name): [LimitName, number][] => {
    const variable = variableOf(name)
    const text = env[variable]
    if (text === undefined || text === '') return []
    if (!/^[1-9]\d{0,14}$/.test(text)) {
      throw new Error(`${variable} is "${text}"; it must be a whole number above 0.`)
    }
    return [[name, Number(text)]]
  })
  return Object.fromEntries(set)
}

/** The table as Markdown, for the reference. */
export function limitsInWords(limits: Limits): string {
  const rows = names.map((name) => {
    const { unit, of: what } = limitTable[name]
    return `| \`${name}\` | ${what} | ${limits[name].toLocaleString('en')} ${unit} | \`${variableOf(name)}\` |`
  })
  return ['| limit | bounds | at most | raised with |', '|---|---|---|---|', ...rows].join('\n')
}

/** @throws ProblemError 413, 414, 429 or 431 that names the limit and how to raise it, when `amount` is beyond it */
export function keepWithin(limits: Limits, name: LimitName, amount: number): void {
  if (amount > limits[name]) throw beyond(limits, name, amount)
}

/** `amount` is null when the counting was given up at the limit. */
export function beyond(limits: Limits, name: LimitName, amount: number | null): ProblemError {
  const { unit, of: what } = limitTable[name]
  const max = limits[name]
  const raise = variableOf(name)
  const found = amount === null ? `more than ${max}` : String(amount)
  const title = `The limit of ${what} is ${max} ${unit}; this one has ${found}.`
  const detail = `Send less, or start the server with ${raise} set to more.`
  return new ProblemError(statusOf(name), 'limit-exceeded', title, {
    detail,
    limit: { name, max, raise },
  })
}

function statusOf(name: LimitName) {
  switch (name) {
    case 'addressCharacters':
    case 'idCharacters':
      return 414
    case 'headerCharacters':
      return 431
    case 'runningClocks':
    case 'runningJobs':
      return 429
    default:
      return 413
  }
}
