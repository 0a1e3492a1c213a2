import type { CommandName } from '../kernel/command-name.ts'

/** What a partner may or may not do for a customer, in the order in which it is told. */
export const capabilities = [
  'take-direct-customer',
  'invite-with-provider',
  'order',
  'add-azure',
  'add-seats',
  'reduce-seats',
  'suspend',
  'change-subscription',
  'manage-licenses',
  'manage-azure',
  'move-to-azure-plan',
  'bring-azure-in',
  'attest-agreement',
  'use-commerce-api',
  'create-tenant',
  'reserve-azure',
  'buy-software',
  'see-order-history',
  'be-billed',
  'use-shared-services',
  'create-sandbox',
  'read-price-lists',
] as const
export type Capability = (typeof capabilities)[number]

/** As what a partner stands before a customer. */
export const columns = [
  'direct',
  'dual-direct',
  'dual-indirect',
  'indirect-reseller',
  'indirect-provider',
  'restricted',
  'suspended',
  'revoked',
] as const
export type Column = (typeof columns)[number]

/** The refusals that a cell can lead to. */
export type CapabilityCode =
  | 'provider-orders-for-reseller'
  | 'provider-transitions-for-reseller'
  | 'provider-takes-ownership-for-reseller'
  | 'not-under-azure-plan'
  | 'resellers-cannot-attest'
  | 'direct-customers-closed'
  | 'provider-not-partnered'
  | 'provider-creates-tenants'
  | 'direct-bill-restricted'
  | 'direct-bill-suspended'
  | 'direct-bill-revoked'

/** Whether it may be done, and where that is written. */
export type Cell =
  | { readonly allowed: true; readonly source: string; readonly assumed: boolean }
  | {
      readonly allowed: false
      /** Null where nothing asks that could be refused. */
      readonly code: CapabilityCode | null
      readonly source: string
      readonly assumed: boolean
    }

/** One capability in every column. */
export interface CapabilityRow {
  /** Types of the commands that ask for it; empty where the product has none. */
  readonly commands: readonly CommandName[]
  /** Who else holds to it: the interface of partners before it answers anything, or billing, by whoever sold it. */
  readonly heldBy?: 'interface' | 'billing'
  readonly cells: Readonly<Record<Column, Cell>>
}

/** Who holds to a row; `nobody` to what is told only. */
export const holders = ['commands', 'interface', 'billing', 'nobody'] as const

export function heldBy({ commands, heldBy: other }: CapabilityRow): (typeof holders)[number] {
  return commands.length > 0 ? 'commands' : (other ?? 'nobody')
}
