import type { CustomerFile } from './customer-file.ts'

export type Subscription = CustomerFile['subscriptions'][string]
export type Azure = Extract<Subscription, { readonly kind: 'legacy-azure' | 'azure-elsewhere' }>
export type License = Extract<Subscription, { readonly kind: 'csp-license' | 'license-elsewhere' }>

type Held = Extract<Subscription, { readonly kind: 'new-commerce-license' | 'reservation' }>

/** Licences, whoever sold them; undefined for every other kind. */
export function asLicense(one: Subscription): License | undefined {
  switch (one.kind) {
    case 'csp-license':
    case 'license-elsewhere':
      return one
    case 'legacy-azure':
    case 'azure-elsewhere':
    case 'new-commerce-license':
    case 'reservation':
      return undefined
  }
}

/** The record of what runs in Azure; undefined for every other kind. */
export function asAzure(one: Subscription): Azure | undefined {
  switch (one.kind) {
    case 'legacy-azure':
    case 'azure-elsewhere':
      return one
    case 'csp-license':
    case 'license-elsewhere':
    case 'new-commerce-license':
    case 'reservation':
      return undefined
  }
}

/** What is bought for a term and serves nobody; undefined for every other kind. */
export function asHeld(one: Subscription): Held | undefined {
  switch (one.kind) {
    case 'new-commerce-license':
    case 'reservation':
      return one
    case 'legacy-azure':
    case 'azure-elsewhere':
    case 'csp-license':
    case 'license-elsewhere':
      return undefined
  }
}

/** Who sold it; null for what was bought outside CSP. */
export function partnerOf(one: Subscription): string | null {
  return one.channel === 'csp' ? one.partner : null
}

/** The reseller named on the order; null when none was. */
export function resellerOf(one: Subscription): string | null {
  return one.channel === 'csp' ? one.reseller : null
}

/** Every licence subscription of a customer. */
export function licensesOf({ subscriptions }: CustomerFile): License[] {
  return Object.values(subscriptions).flatMap((one) => asLicense(one) ?? [])
}
