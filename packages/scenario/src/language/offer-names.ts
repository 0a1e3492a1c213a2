/** Ids of the offers that one name stands for, by the name; a name that several share is not among them. */
export type OfferIds = ReadonlyMap<string, string>

const idsOf = new WeakMap<ReadonlyMap<string, string>, OfferIds>()

export function offerIdsByName(names: ReadonlyMap<string, string>): OfferIds {
  const known = idsOf.get(names)
  if (known) return known
  const byName = Map.groupBy(names, ([, name]) => name)
  const ids = new Map(
    [...byName].flatMap(([name, [one, ...more]]) =>
      one === undefined || more.length > 0 ? [] : [[name, one[0]] as const],
    ),
  )
  idsOf.set(names, ids)
  return ids
}

/** Where a file names offers: one, a list, or a list for each subscription. */
const places = new Set(['offer', 'offers', 'choose'])

/**
 * The value with ids where people write the names of offers: `offer: Office 365 Enterprise E3`. Whatever is no offer's
 * name stays as it is, and is looked up like any other id.
 */
export function withOfferIds(value: unknown, ids: OfferIds, here = false): unknown {
  if (typeof value === 'string') return here ? (ids.get(value) ?? value) : value
  if (Array.isArray(value)) return value.map((item) => withOfferIds(item, ids, here))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === 'choose' ? chosenIn(part, ids) : withOfferIds(part, ids, places.has(key)),
    ]),
  )
}

function chosenIn(value: unknown, ids: OfferIds): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([subscription, offers]) => [
      subscription,
      withOfferIds(offers, ids, true),
    ]),
  )
}
