/** What the catalogue gives names to. */
export type NamedKind = 'offer' | 'sku' | 'service'

/** Names by id, of each kind. */
export type CatalogNames = Readonly<Record<NamedKind, ReadonlyMap<string, string>>>

/** Ids that one name stands for, by the name; a name that several share is not among them. */
export type CatalogIds = CatalogNames

const known = new WeakMap<CatalogNames, CatalogIds>()

/** The other way round: the id of each name that belongs to one thing alone. */
export function idsByName(names: CatalogNames): CatalogIds {
  const before = known.get(names)
  if (before) return before
  const { offer, sku, service } = names
  const ids = { offer: idsOf(offer), sku: idsOf(sku), service: idsOf(service) }
  known.set(names, ids)
  return ids
}

function idsOf(names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const byName = Map.groupBy(names, ([, name]) => name)
  return new Map(
    [...byName].flatMap(([name, [one, ...more]]) =>
      one === undefined || more.length > 0 ? [] : [[name, one[0]] as const],
    ),
  )
}

/** Where a file names things of the catalogue, by key: one or a list, at any depth of lists. */
const places: ReadonlyMap<string, NamedKind> = new Map([
  ['offer', 'offer'],
  ['offers', 'offer'],
  ['sku', 'sku'],
  ['skus', 'sku'],
  ['licenses', 'sku'],
  ['remove', 'sku'],
  ['service', 'service'],
  ['services', 'service'],
  ['without', 'service'],
  ['missing', 'service'],
])

/** Where the keys of a map are things of the catalogue, two levels down: SKUs by customer. */
const keyed: ReadonlyMap<string, NamedKind> = new Map([['licenses', 'sku']])

/**
 * The value with ids where people write names: `offer: Office 365 Enterprise E3`, `sku: …`, `services: […]`. Whatever is no
 * name stays as it is, and is looked up like any other id.
 */
export function withCatalogIds(value: unknown, ids: CatalogIds, here?: NamedKind): unknown {
  if (typeof value === 'string') return here ? (ids[here].get(value) ?? value) : value
  if (Array.isArray(value)) return value.map((item) => withCatalogIds(item, ids, here))
  return isMap(value) ? entriesOf(value, ids) : value
}

function entriesOf(map: object, ids: CatalogIds): object {
  return Object.fromEntries(Object.entries(map).map(([key, part]) => [key, partOf(key, part, ids)]))
}

function partOf(key: string, part: unknown, ids: CatalogIds): unknown {
  if (key === 'choose' && isMap(part)) {
    return mapped(part, (offers) => withCatalogIds(offers, ids, 'offer'))
  }
  const inKeys = keyed.get(key)
  const read = withCatalogIds(part, ids, places.get(key))
  if (inKeys === undefined || !isMap(read)) return read
  return mapped(read, (inner) => (isMap(inner) ? renamed(inner, ids[inKeys]) : inner))
}

function mapped(map: object, change: (value: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]))
}

function renamed(map: object, ids: ReadonlyMap<string, string>): object {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [ids.get(key) ?? key, value]))
}

function isMap(value: unknown): value is object {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
