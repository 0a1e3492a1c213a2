import {
  formatDay,
  formatDecimal,
  formatInstant,
  formatList,
  formatMoney,
  term,
  type Locale,
  type Words,
} from '@understudy/messages/one-language'
import type { Difference } from '@understudy/ui'

interface Change {
  readonly path: string
  readonly before: unknown
  readonly after: unknown
}

/** Who reads, and what things are called that the world keeps by their ids. */
export interface Telling {
  readonly locale: Locale
  readonly words: Words
  /** A partner or a customer. */
  readonly party: (id: string) => string
  /** A plan, by its partner of record; undefined for what is no plan. */
  readonly planOf: (id: string) => string | undefined
  readonly service: (shortName: string) => string
}

/** Changes of a world in words, one for each value that people know: things that came are told field by field. */
export function differences(
  telling: Telling,
  changes: readonly Change[],
  /** The thing all of them are about; it is not named again in each path. */
  about?: string,
): Difference[] {
  return changes
    .flatMap((change) => spread(change))
    .filter(({ path }) => !isOfMachines(path))
    .map(({ path, before, after }) => ({
      what: label(telling, shortened(path, about)),
      before: shown(telling, without(before, after), path),
      after: shown(telling, without(after, before), path),
    }))
    .filter(({ before, after }) => before !== after)
}

/** What keeps the books of the program: counters, the journey of the clock, ids that stand beside a name. */
const ofMachines = new Set([
  'version',
  'advancing',
  'running',
  'seed',
  'settings',
  'id',
  'offer',
  'order',
  'request',
  'index',
  'attempts',
  'nextStepAt',
  'nextTryAt',
  'usage',
  'meter',
  'unitsPerHour',
  'principal',
  'provisionedAt',
  'by',
])

function isOfMachines(path: string): boolean {
  return path.split('/').some((part) => ofMachines.has(part))
}

/** A thing that came or went, as a change of each of its fields. */
function spread({ path, before, after }: Change): Change[] {
  const whole = isThing(before) ? before : isThing(after) ? after : undefined
  if (whole === undefined || isMoney(whole) || (before !== null && after !== null)) {
    return [{ path, before, after }]
  }
  return Object.keys(whole).flatMap((key) =>
    spread({
      path: path === '' ? key : `${path}/${key}`,
      before: isThing(before) ? (before[key] ?? null) : null,
      after: isThing(after) ? (after[key] ?? null) : null,
    }),
  )
}

/** A list without the items that the other side has too: what stayed is no change. */
function without(value: unknown, other: unknown): unknown {
  if (!Array.isArray(value) || !Array.isArray(other)) return value
  const known = new Set(other.map((item) => JSON.stringify(item)))
  return value.filter((item) => !known.has(JSON.stringify(item)))
}

function shortened(path: string, about: string | undefined): string {
  const parts = path.split('/')
  const at = about === undefined ? -1 : parts.indexOf(about)
  return at >= 0 && at < parts.length - 1 ? parts.slice(at + 1).join('/') : path
}

/** The parts of a path by their names; ids that only the program needs are left out. */
function label(telling: Telling, path: string): string {
  const { fields } = telling.words.terms
  const parts = path.split('/').flatMap((part) => {
    if (Object.hasOwn(fields, part)) return [term(fields, part)]
    const plan = telling.planOf(part)
    if (plan !== undefined) return [plan]
    return isComposite(part) ? [] : [telling.party(part)]
  })
  return parts.filter((part, index) => part !== parts[index - 1]).join(' › ')
}

/** Made of other ids, as in transition.adatum.contoso.1. */
function isComposite(text: string): boolean {
  return /^(?:plan|transition|cart|move)[.-]/.test(text)
}

function shown(telling: Telling, value: unknown, path: string): string | null {
  const { locale, words } = telling
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'boolean') return value ? words.screens.shell.yes : words.screens.shell.no
  if (typeof value === 'number') return formatDecimal(locale, String(value))
  if (typeof value === 'string') return text(telling, value, path)
  if (Array.isArray(value)) return list(telling, value, path)
  if (!isThing(value)) return String(value)
  if (isMoney(value)) return formatMoney(locale, value)
  return thing(telling, value, path)
}

function list(telling: Telling, items: readonly unknown[], path: string): string | null {
  const told = items.flatMap((item) => shown(telling, item, path) ?? [])
  if (told.length === 0) return null
  return items.some(isThing) ? told.join('\n') : formatList(telling.locale, told, 'unit')
}

/** A thing inside of a list, in one line: a step by its name, anything else by its fields. */
function thing(telling: Telling, value: Thing, path: string): string | null {
  const { words, locale } = telling
  if (typeof value['step'] === 'string') return step(telling, value)
  const parts = Object.entries(value).flatMap(([key, part]) => {
    const at = `${path}/${key}`
    const said = isOfMachines(at) ? null : shown(telling, part, at)
    return said === null ? [] : [words.screens.shell.pair(label(telling, key), said)]
  })
  return parts.length === 0 ? null : formatList(locale, parts, 'unit')
}

function step(telling: Telling, value: Thing): string {
  const { terms, screens } = telling.words
  const of = value['entitlement'] ?? value['partnerOfRecord']
  const name = term(terms.steps, String(value['step']))
  const named = typeof of === 'string' ? screens.foreseen.about(name, telling.party(of)) : name
  return screens.shell.pair(named, term(terms.statuses, String(value['status'])))
}

function text(telling: Telling, value: string, path: string): string {
  const { locale, words } = telling
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value)) return formatInstant(locale, value)
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return formatDay(locale, value)
  const { terms, screens } = words
  const tables: readonly Readonly<Record<string, string>>[] = [
    terms.statuses,
    terms.streams,
    terms.venues,
    terms.steps,
    terms.channels,
    terms.partnerKinds,
    terms.roles,
    terms.failpoints,
    terms.faultKinds,
    screens.subscription.cycles,
  ]
  const table = tables.find((one) => Object.hasOwn(one, value))
  if (table !== undefined) return term(table, value)
  if (/(?:^|\/)services(?:\/|$)/.test(path)) return telling.service(value)
  return telling.planOf(value) ?? telling.party(value)
}

type Thing = Readonly<Record<string, unknown>>

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isMoney(value: object): value is { amount: string; currency: string } {
  const { amount, currency } = value as { amount?: unknown; currency?: unknown }
  return typeof amount === 'string' && typeof currency === 'string'
}
