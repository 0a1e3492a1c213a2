import type { CustomerFile } from '../screens/customer/customer-file.ts'

/** A user, and what stops for it. */
export interface NamedLoss {
  readonly user: string
  readonly name: string
  /** Short names of service plans. */
  readonly services: readonly string[]
}

/** Losses with the names of the users, as people know them. */
export function namedLosses(
  customer: CustomerFile,
  losses: readonly { readonly user: string; readonly services: readonly string[] }[],
): NamedLoss[] {
  return losses.map(({ user, services }) => ({
    user,
    name: customer.users[user]?.name ?? user,
    services,
  }))
}

/** Everybody whom broken rules name, each with the services they name. */
export function lossesIn(
  customer: CustomerFile,
  broken: readonly { readonly details?: Details | undefined }[],
): NamedLoss[] {
  const said = broken.flatMap(({ details }) =>
    (details?.['users'] ?? []).map((user) => ({ user, services: details?.['services'] ?? [] })),
  )
  const byUser = Map.groupBy(said, ({ user }) => user)
  const losses = [...byUser].map(([user, all]) => ({
    user,
    services: [...new Set(all.flatMap(({ services }) => services))].toSorted(),
  }))
  return namedLosses(customer, losses)
}

type Details = Readonly<Record<string, readonly string[]>>
