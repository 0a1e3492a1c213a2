import { assertNever } from '../../kernel/invariant.ts'
import type { SubscriptionId } from '../ids.ts'
import type { HeldAsItIs } from './held-as-it-is.ts'
import type { AzureCommerce, LegacyAzure } from './legacy-azure.ts'
import type { CspLicense, License } from './license.ts'

/** The order and billing record, by kind. A plan is none: it is not ordered line by line (decision-0190). */
export type CommerceSubscription = RuledSubscription | HeldAsItIs

/** Kinds that rules are about. */
export type RuledSubscription = AzureCommerce | License

/** Sold by a partner in CSP, of a kind that rules are about. */
export type SoldSubscription = LegacyAzure | CspLicense

/** The record of what runs in Azure; undefined for every other kind. */
export function asAzure(one: CommerceSubscription | undefined): AzureCommerce | undefined {
  if (one === undefined) return undefined
  switch (one.kind) {
    case 'legacy-azure':
    case 'azure-elsewhere':
      return one
    case 'csp-license':
    case 'license-elsewhere':
    case 'new-commerce-license':
    case 'reservation':
      return undefined
    default:
      return assertNever(one)
  }
}

/** Licences that serve the people of a tenant; undefined for every other kind. */
export function asLicense(one: CommerceSubscription | undefined): License | undefined {
  if (one === undefined) return undefined
  switch (one.kind) {
    case 'csp-license':
    case 'license-elsewhere':
      return one
    case 'legacy-azure':
    case 'azure-elsewhere':
    case 'new-commerce-license':
    case 'reservation':
      return undefined
    default:
      return assertNever(one)
  }
}

/** What a partner sold in CSP and today’s rules bill; undefined for what was bought elsewhere or has no rules here. */
export function asSold(one: CommerceSubscription | undefined): SoldSubscription | undefined {
  if (one === undefined) return undefined
  switch (one.kind) {
    case 'legacy-azure':
    case 'csp-license':
      return one
    case 'azure-elsewhere':
    case 'license-elsewhere':
    case 'new-commerce-license':
    case 'reservation':
      return undefined
    default:
      return assertNever(one)
  }
}

/** What an Azure plan transition is about: 0145P that was bought in CSP. */
export function isLegacyAzure(one: CommerceSubscription): one is LegacyAzure {
  return one.kind === 'legacy-azure'
}

/** What rules are about; undefined for what is held as it is. */
export function asRuled(one: CommerceSubscription | undefined): RuledSubscription | undefined {
  return asAzure(one) ?? asLicense(one)
}

/** What is held as it is, since no rule is about it; undefined for every other kind. */
export function asHeld(one: CommerceSubscription | undefined): HeldAsItIs | undefined {
  if (one === undefined) return undefined
  switch (one.kind) {
    case 'new-commerce-license':
    case 'reservation':
      return one
    case 'legacy-azure':
    case 'azure-elsewhere':
    case 'csp-license':
    case 'license-elsewhere':
      return undefined
    default:
      return assertNever(one)
  }
}

/** The base of an add-on; null for everything that belongs to nothing. */
export function parentOf(one: CommerceSubscription): SubscriptionId | null {
  return asLicense(one)?.parent ?? null
}
