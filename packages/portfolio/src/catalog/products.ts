import {
  azureOffer,
  azurePlanProduct,
  calendarDate,
  nceProducts,
  offer,
  offerName,
  offers,
} from '@understudy/domain'
import { columnKey } from '../read/cells.ts'

/** What a file means by a product. */
export type ProductKnown =
  | { readonly kind: 'offer'; readonly id: string }
  | { readonly kind: 'new-commerce'; readonly id: string }
  /** The plan itself: what runs below it is not in these files. */
  | { readonly kind: 'azure-plan' }

/** A product by its id or by a name that it bore; null when it is none of the catalogue. */
export function productNamed(text: string): ProductKnown | null {
  const bare = text.trim()
  const id = bare.toLowerCase()
  if (offer(id)) return { kind: 'offer', id }
  const modern = bare.toUpperCase().split(':').slice(0, 2).join(':')
  if (modern === azurePlanProduct.id) return { kind: 'azure-plan' }
  if (modernIds.has(modern)) return { kind: 'new-commerce', id: modern }
  return byName.get(columnKey(bare)) ?? null
}

const modernIds = new Set(nceProducts().map(({ id }) => id))

/** Days of which the catalogue knows other names. */
const days = ['2016-02-23', '2019-01-11', '2020-03-31', '2020-12-31'].map(calendarDate)

/** What a name stands for; of several that bear it, the later entry holds: without an id, what is still sold as a legacy offer is one. */
const byName: ReadonlyMap<string, ProductKnown> = new Map([
  ...nceProducts().map(({ id, name, legacyOffer }) => {
    const known: ProductKnown =
      legacyOffer === null ? { kind: 'new-commerce', id } : { kind: 'offer', id: legacyOffer }
    return [columnKey(name), known] as const
  }),
  ...offers()
    .toReversed()
    .flatMap(({ id, name }) =>
      [name, ...days.map((day) => offerName(id, day))]
        // People and tools write "Office 365 E4" for "Office 365 Enterprise E4".
        .flatMap((called) => [called, called.replace(/\bEnterprise (?=E\d)/, '')])
        .map((called) => [columnKey(called), { kind: 'offer', id } as ProductKnown] as const),
    ),
  ['azureplan', { kind: 'azure-plan' } as ProductKnown] as const,
  [columnKey(azureOffer), { kind: 'offer', id: azureOffer } as ProductKnown] as const,
])
