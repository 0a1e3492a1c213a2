import type { z } from 'zod'
import type { CatalogNames, NamedKind } from './catalog-names.ts'
import { nearestWord, type Mistake } from './diagnostic.ts'
import { createdIn, referencesIn } from './introspect.ts'
import type { Json } from './scenario.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The things a file may name, by kind: those of the catalog, those of its own world, and those that its steps create. */
export interface Known {
  readonly words: ReadonlyMap<string, Set<string>>
  /** Names people know better than the ids. */
  readonly titles: CatalogNames
  readonly outsideEveryMarket: Vocabulary['outsideEveryMarket']
  /** How many alike users there are, by the beginning of their ids. */
  readonly staff: ReadonlyMap<string, number>
}

export function knownThings(vocabulary: Vocabulary, ...worlds: readonly Json[]): Known {
  const under = (kind: string) =>
    worlds.flatMap((world) => Object.entries((world[kind] ?? {}) as object))
  const idsOf = (things: readonly (readonly [string, unknown])[]) => things.map(([id]) => id)
  const partners = idsOf(under('partners'))
  const customers = under('customers')
  const owned = (kind: string) =>
    customers.flatMap(([, customer]) => Object.entries(partOf(customer, kind)))
  const words = {
    country: vocabulary.countries,
    offer: vocabulary.offers,
    meter: vocabulary.meters,
    product: vocabulary.products,
    sku: vocabulary.skus,
    service: vocabulary.services,
    partner: partners,
    customer: idsOf(customers),
    rule: vocabulary.rules,
    refusal: vocabulary.refusals,
    party: [...partners, ...idsOf(customers), 'microsoft'],
    subscription: [
      ...idsOf(owned('subscriptions')),
      ...idsOf(owned('newCommerce')),
      ...idsOf(owned('reservations')),
    ],
    entitlement: owned('subscriptions').flatMap(([id, { entitlement = id } = {}]) =>
      typeof entitlement === 'string' ? [entitlement] : [],
    ),
    user: idsOf(owned('users')),
  }
  return {
    words: new Map(Object.entries(words).map(([kind, known]) => [kind, new Set(known)])),
    titles: vocabulary.names,
    outsideEveryMarket: vocabulary.outsideEveryMarket,
    staff: new Map(owned('staff').map(([prefix, { count = 0 } = {}]) => [prefix, Number(count)])),
  }
}

/** From here on a file may also name what this command creates. */
export function learn({ words }: Known, schema: z.core.$ZodType, fields: unknown): void {
  for (const { kind, value } of createdIn(schema, fields)) words.get(kind)?.add(value)
}

/** A mistake for each value that names something which does not exist: a country, an offer, a partner, a user… */
export function checkReferences(
  schema: z.core.$ZodType,
  value: unknown,
  path: readonly PropertyKey[],
  known: Known,
): Mistake[] {
  return referencesIn(schema, value).flatMap(({ kind, value: word, of, path: inner }) =>
    checkWord(known, kind, word, { path: [...path, ...inner], of }),
  )
}

/** None when the word is known, or nothing is known of its kind. */
export function checkWord(
  { words, titles, staff, outsideEveryMarket }: Known,
  kind: string,
  word: string,
  at: Pick<Mistake, 'path' | 'of'>,
): Mistake[] {
  const known = words.get(kind)
  if (!known || known.has(word) || (kind === 'user' && isStaff(word, staff))) return []
  const nowhere = kind === 'country' ? outsideEveryMarket(word) : null
  if (nowhere !== null) return [{ ...at, message: nowhere }]
  const message = `There is no ${kind} "${word}".`
  const others = kind === 'user' ? [...known, ...staffNear(word, staff)] : [...known]
  const nearest = nearestWord(word, others)
  return isNamed(kind)
    ? [{ ...at, ...nameMeant(word, message, nearest, { kind, titles: titles[kind] }) }]
    : [{ ...at, message, nearest }]
}

const plurals = { offer: 'offers', sku: 'SKUs', service: 'services' } as const

function isNamed(kind: string): kind is NamedKind {
  return kind in plurals
}

/** What was meant by a text that is no id: one that is spelt alike, one of those with this name, or a name. */
function nameMeant(
  word: string,
  message: string,
  nearestId: string | null,
  { kind, titles }: { readonly kind: NamedKind; readonly titles: ReadonlyMap<string, string> },
): Pick<Mistake, 'message' | 'nearest'> {
  const namesakes = [...titles].filter(([, title]) => title === word).map(([id]) => id)
  const [one, ...more] = namesakes
  if (one !== undefined && more.length === 0) return { message, nearest: one }
  if (one !== undefined) {
    const said = `Several ${plurals[kind]} are called "${word}": write one of ${namesakes.join(', ')}.`
    return { message: said, nearest: null }
  }
  const title = nearestId === null ? undefined : titles.get(nearestId)
  if (title !== undefined && title !== nearestId) {
    return { message: `${message} ${nearestId} is ${title}.`, nearest: nearestId }
  }
  const meant = titled(word, titles)
  return { message, nearest: meant === null ? null : (titles.get(meant) ?? null) }
}

/** The thing that was meant by a name: the shortest with all its words, or the one spelt most alike. */
function titled(word: string, titles: ReadonlyMap<string, string>): string | null {
  const wanted = wordsOf(word)
  const named = [...titles].toSorted(([, a], [, b]) => a.length - b.length)
  const found = named.find(([, title]) => wanted.every((part) => wordsOf(title).includes(part)))
  const near = found ? null : nearestWord(word, [...titles.values()])
  return (found ?? named.find(([, title]) => title === near))?.[0] ?? null
}

function wordsOf(title: string): string[] {
  return title.toLowerCase().split(/\s+/)
}

/** As a world numbers alike users, from `staff-001` on. */
function isStaff(word: string, staff: Known['staff']): boolean {
  const [, prefix = '', digits = ''] = /^(.*)-(\d{3,})$/.exec(word) ?? []
  const number = Number(digits)
  const isWritten = String(number).padStart(3, '0') === digits
  return isWritten && number >= 1 && number <= (staff.get(prefix) ?? 0)
}

/** The first and the last of them stand for all. */
function staffNear(word: string, staff: Known['staff']): string[] {
  const prefix = nearestWord(word.replace(/-\d+$/, ''), [...staff.keys()])
  const count = prefix === null ? 0 : (staff.get(prefix) ?? 0)
  const numbered = (number: number) => `${prefix}-${String(number).padStart(3, '0')}`
  return count >= 1 ? [numbered(1), numbered(count)] : []
}

function partOf(thing: unknown, kind: string): Readonly<Record<string, Json | undefined>> {
  const parts = typeof thing === 'object' && thing !== null ? Object.entries(thing) : []
  const [, part] = parts.find(([key]) => key === kind) ?? []
  return typeof part === 'object' && part !== null ? { ...part } : {}
}

/** Mistakes in `party/role`. */
export function checkActor(
  actor: string,
  path: readonly PropertyKey[],
  known: Known,
  roles: readonly string[],
): Mistake[] {
  const [party = '', role, ...more] = actor.split('/')
  const at = { path, of: 'value' } as const
  if (role === undefined || more.length > 0) {
    const message = `"${actor}" is no actor: write a party and a role, as in contoso/admin-agent.`
    return [{ ...at, message }]
  }
  const parties = [...(known.words.get('party') ?? [])]
  if (!roles.includes(role)) {
    const message = `"${role}" is no role: ${roles.join(', ')}.`
    const nearest = nearestWord(role, roles)
    return [{ ...at, message, nearest: nearest === null ? null : `${party}/${nearest}` }]
  }
  if (parties.includes(party)) return []
  const nearest = nearestWord(party, parties)
  const message = `There is no party "${party}" in this world.`
  return [{ ...at, message, nearest: nearest === null ? null : `${nearest}/${role}` }]
}

/** Who acts when a file does not say: the partner's admin agent, else the customer's global admin, else Microsoft. */
export function defaultActor(command: Json): string {
  if (typeof command['partner'] === 'string') return `${command['partner']}/admin-agent`
  if (typeof command['customer'] === 'string') return `${command['customer']}/global-admin`
  return 'microsoft/system'
}
