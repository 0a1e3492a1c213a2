import type { CustomerId, PartnerId } from './ids.ts'

/** Whose file something is in: a customer's or a partner's. Things fall due, are audited and hold true for subjects. */
export type Subject =
  | { readonly kind: 'customer'; readonly id: CustomerId }
  | { readonly kind: 'partner'; readonly id: PartnerId }

/** Tells subjects apart, and puts them in order: customers before partners, each by id. It is never taken apart. */
export function subjectKey({ kind, id }: Subject): string {
  return `${kind} ${id}`
}

/** The subjects a message names: its customer, and the partner it names first. */
export function subjectsNamedBy(message: object): readonly Subject[] {
  const [customer, partner] = [customerNamedBy(message), partnerNamedBy(message)]
  return [
    ...(customer === undefined ? [] : [{ kind: 'customer', id: customer } as const]),
    ...(partner === undefined ? [] : [{ kind: 'partner', id: partner } as const]),
  ]
}

/** The customer a message is about, when it is about one. */
export function customerNamedBy(message: object): CustomerId | undefined {
  return 'customer' in message ? (message.customer as CustomerId) : undefined
}

/** The partner a message names first, when it names one. */
export function partnerNamedBy(message: object): PartnerId | undefined {
  return 'partner' in message && typeof message.partner === 'string'
    ? (message.partner as PartnerId)
    : undefined
}
