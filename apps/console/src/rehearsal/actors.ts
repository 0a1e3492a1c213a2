import type { Frame } from './frame.ts'

/** Roles a person can have at a partner, and at a customer. */
export const partnerRoles = [
  'admin-agent',
  'sales-agent',
  'helpdesk-agent',
  'billing-admin',
  'user-management-admin',
  'global-admin',
  'app',
] as const
export const customerRoles = ['global-admin', 'billing-admin', 'user-management-admin'] as const

/** Who acts until somebody chooses: an admin agent of the first partner that buys from Microsoft. */
export function firstActor(frame: Frame | undefined): string {
  const partners = Object.values(frame?.partners ?? {})
  const partner =
    partners.find(({ kinds }) => kinds.some((kind) => kind !== 'indirect-reseller')) ?? partners[0]
  return `${partner?.id ?? 'nobody'}/admin-agent`
}

export function partyOf(actor: string): string {
  return actor.slice(0, actor.indexOf('/'))
}

export function roleOf(actor: string): string {
  return actor.slice(actor.indexOf('/') + 1)
}

export function isPartner(frame: Frame | undefined, party: string): boolean {
  return frame?.partners[party] !== undefined
}

/** The same role at another party when it exists there, else the first one that does. */
export function actorAt(frame: Frame | undefined, party: string, role: string): string {
  const known: readonly string[] = isPartner(frame, party) ? partnerRoles : customerRoles
  return `${party}/${known.includes(role) ? role : (known[0] ?? role)}`
}
