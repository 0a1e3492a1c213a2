import type { z } from 'zod'
import { nearestWord, type Mistake } from './diagnostic.ts'
import { referencesIn } from './introspect.ts'
import type { Json } from './scenario.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The things a file may name, by kind: those of the catalog and those of its own world. */
export type Known = ReadonlyMap<string, readonly string[]>

export function knownThings(vocabulary: Vocabulary, ...worlds: readonly Json[]): Known {
  const idsOf = (kind: string) => [
    ...new Set(worlds.flatMap((world) => Object.keys((world[kind] ?? {}) as object))),
  ]
  const partners = idsOf('partners')
  const customers = idsOf('customers')
  return new Map([
    ['country', vocabulary.countries],
    ['offer', vocabulary.offers],
    ['meter', vocabulary.meters],
    ['partner', partners],
    ['customer', customers],
    ['party', [...partners, ...customers, 'microsoft']],
  ])
}

/** A mistake for each value that names a country, offer, meter, partner or customer which does not exist. */
export function checkReferences(
  schema: z.core.$ZodType,
  value: unknown,
  path: readonly PropertyKey[],
  known: Known,
): Mistake[] {
  return referencesIn(schema, value).flatMap((reference) => {
    const words = known.get(reference.kind)
    if (!words || words.includes(reference.value)) return []
    return [
      {
        path: [...path, ...reference.path],
        of: reference.of,
        message: `There is no ${reference.kind} "${reference.value}".`,
        nearest: nearestWord(reference.value, words),
      },
    ]
  })
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
  const parties = known.get('party') ?? []
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
