import type { CalendarDate, Instant } from '../kernel/calendar.ts'
import type { Table } from '../kernel/table.ts'
import type { PartnerId } from './ids.ts'

/** Two different facts: signed by the customer itself, and attested by a partner for its own dealings. */
export interface CustomerAgreement {
  /** Null until the customer signs the Microsoft Customer Agreement itself. */
  readonly signedAt: Instant | null
  readonly attestations: Table<PartnerId, Attestation>
}

export interface Attestation {
  readonly partner: PartnerId
  readonly firstName: string
  readonly lastName: string
  readonly email: string
  readonly phone: string | null
  readonly agreedOn: CalendarDate
  readonly attestedAt: Instant
}

/** True when the customer's agreement can be relied on by this partner: a direct signature, or its own attestation. */
export function agreementStandsWith(agreement: CustomerAgreement, partner: PartnerId): boolean {
  return agreement.signedAt !== null || agreement.attestations.has(partner)
}
