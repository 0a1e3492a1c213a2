import {
  createdIn,
  movedId,
  referencesIn,
  subscriptionField,
  transferField,
  type Found,
} from '@understudy/domain'
import type { z } from 'zod'
import type { CatalogNames, NamedKind } from './catalog-names.ts'
import { nearestWord, type Mistake } from './diagnostic.ts'
import type { Json } from './scenario.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The things a file may name: those of the catalogue, those of its own world, and those that its steps create. */
export interface Known {
  /** By kind; nothing is looked up of a kind that is not here. */
  readonly things: ReadonlyMap<string, Found>
  /** What steps have created so far, by kind. */
  readonly created: ReadonlyMap<string, Set<string>>
  /** Names people know better than the ids. */
  readonly titles: CatalogNames
  readonly outsideEveryMarket: Vocabulary['outsideEveryMarket']
}

/** What is known before the first step: what every file may name, and what these worlds state. */
export function knownIn(vocabulary: Vocabulary, ...worlds: readonly Json[]): Known {
  const { listed, stated, names, outsideEveryMarket } = vocabulary
  const made = worlds.map(stated)
  const own = [...new Set(made.flatMap((one) => [...one.keys()]))]
  const created = new Map(own.map((kind) => [kind, new Set<string>()]))
  const things = new Map<string, Found>([
    ...[...listed].map(([kind, ids]) => [kind, among(new Set(ids))] as const),
    ...own.map((kind) => {
      const parts = [...made.flatMap((one) => one.get(kind) ?? []), among(created.get(kind))]
      return [kind, anyOf(parts)] as const
    }),
  ])
  const parties = [things.get('partner'), things.get('customer'), among(new Set(['microsoft']))]
  things.set('party', anyOf(parties.flatMap((one) => one ?? [])))
  return { things, created, titles: names, outsideEveryMarket }
}

/** What either of them knows; what is created from here on is the second one's. */
export function together(a: Known, b: Known): Known {
  const kinds = [...new Set([...a.things.keys(), ...b.things.keys()])]
  const both = (kind: string) => [a, b].flatMap(({ things }) => things.get(kind) ?? [])
  return { ...b, things: new Map(kinds.map((kind) => [kind, anyOf(both(kind))])) }
}

function among(ids: ReadonlySet<string> = new Set()): Found {
  return { has: (id) => ids.has(id), ids: () => [...ids] }
}

function anyOf(parts: readonly Found[]): Found {
  return {
    has: (id) => parts.some((one) => one.has(id)),
    ids: () => parts.flatMap((one) => one.ids()),
  }
}

/** From here on a file may also name what this command creates. */
export function learn(known: Known, schema: z.core.$ZodType, fields: unknown): void {
  for (const { kind, value } of createdIn(schema, fields)) {
    known.created.get(kind)?.add(value)
    if (kind === 'transfer') learnMoved(known, value)
  }
}

/** What a transfer hands over has a new id at its provider. */
function learnMoved({ things, created }: Known, transfer: string): void {
  const id = transferField.safeParse(transfer)
  const known = things.get('subscription')?.ids() ?? []
  const subscriptions = known.flatMap((one) => subscriptionField.safeParse(one).data ?? [])
  if (!id.success) return
  for (const one of subscriptions) created.get('subscription')?.add(movedId(id.data, one))
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
  { things, titles, outsideEveryMarket }: Known,
  kind: string,
  word: string,
  at: Pick<Mistake, 'path' | 'of'>,
): Mistake[] {
  const known = things.get(kind)
  if (!known || known.has(word)) return []
  const nowhere = kind === 'country' ? outsideEveryMarket(word) : null
  if (nowhere !== null) return [{ ...at, message: nowhere }]
  const message = `There is no ${kind} "${word}".`
  const nearest = nearestWord(word, known.ids())
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
  const parties = known.things.get('party')?.ids() ?? []
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
