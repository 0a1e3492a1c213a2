import type { Customer } from '../../model/parties/customer.ts'
import type { UserId } from '../../model/ids.ts'
import type { Told } from '../builders.ts'

/** What may happen to the people of a tenant, and how often a walk tries it. */
export const tenantUserKinds = { createUser: 1, deleteUser: 1, restoreUser: 1 } as const
export type TenantUserKind = keyof typeof tenantUserKinds

export function isTenantUserKind(kind: string): kind is TenantUserKind {
  return Object.hasOwn(tenantUserKinds, kind)
}

/** The command that such a step means; null when nobody is there. */
export function tellTenantUsers(
  kind: TenantUserKind,
  { id: customer }: Customer,
  { user, fresh }: { readonly user: UserId | undefined; readonly fresh: string },
): Told | null {
  const admin = `${customer}/global-admin`
  if (kind === 'createUser') {
    return [admin, { type: 'CreateUser', customer, user: fresh, usageLocation: 'FR' }]
  }
  if (user === undefined) return null
  return [admin, { type: kind === 'deleteUser' ? 'DeleteUser' : 'RestoreUser', customer, user }]
}

/** What contoso says to manage the people of adatum, in a world of a column of capabilities. */
export const userSteps: readonly Told[] = [
  { type: 'CreateUser', user: 'dan' },
  { type: 'UpdateUser', user: 'ada', name: 'Ada Toom' },
  { type: 'DeleteUser', user: 'bob' },
  { type: 'RestoreUser', user: 'cleo' },
].map((step) => ['contoso/admin-agent', { customer: 'adatum', ...step } as Told[1]])

/** Cleo leaves adatum, and can come back. */
export const cleoLeaves: Told = [
  'adatum/global-admin',
  { type: 'DeleteUser', customer: 'adatum', user: 'cleo' },
]
