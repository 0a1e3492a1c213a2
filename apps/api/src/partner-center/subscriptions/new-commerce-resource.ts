import { invariant, nceProduct, type Customer, type NewCommerceLicense } from '@understudy/domain'
import type { Opened } from '../../opened.ts'
import { availabilityId } from '../products/resource.ts'
import { link } from '../wire/envelope.ts'

/** Licences of new commerce as clients know them: by catalog item, with the term to come and no legacy offer. */
export function newCommerceLicense(_: Opened, row: NewCommerceLicense) {
  const { name } = itemOf(row)
  return {
    offerId: itemOf(row).catalogItem,
    offerName: name,
    friendlyName: row.name,
    productType: { id: 'OnlineServicesNCE', displayName: 'OnlineServicesNCE' },
    quantity: row.quantity,
    unitType: 'Licenses',
    status: row.status === 'suspended' ? ('suspended' as const) : ('active' as const),
    autoRenewEnabled: row.autoRenew,
    billingType: 'license' as const,
    billingCycle: row.billingCycle,
    termDuration: row.termLength,
    renewalTermDuration: row.termLength,
    effectiveStartDate: row.term.from,
    commitmentEndDate: row.term.until,
    publisherName: 'Microsoft Corporation',
    ...(row.status === 'suspended' ? { suspensionReasons: ['CustomerCancellation'] } : {}),
  }
}

/** To its product, SKU and availability, in place of the offer. */
export function newCommerceLinks(row: NewCommerceLicense, { country }: Customer) {
  const { product, sku, availability } = itemOf(row)
  const path = `/products/${product}/skus/${sku}`
  return {
    product: link(`/products/${product}?country=${country}`),
    sku: link(`${path}?country=${country}`),
    availability: link(`${path}/availabilities/${availability}?country=${country}`),
  }
}

function itemOf({ product: id }: NewCommerceLicense) {
  const row = nceProduct(id)
  invariant(row, `product ${id} is in the catalogue`)
  const [product = id, sku = ''] = id.split(':')
  const availability = availabilityId({ product, id: sku, row })
  return {
    name: row.name,
    product,
    sku,
    availability,
    catalogItem: `${product}:${sku}:${availability}`,
  }
}
