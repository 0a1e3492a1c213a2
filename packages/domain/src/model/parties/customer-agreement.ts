import { instant, type DayOrMoment, type Instant } from '../../kernel/calendar.ts'
import type { Table } from '../../kernel/table.ts'
import type { PartnerId } from '../ids.ts'

/** What a partner can confirm that its customer accepted, told apart by the template. */
export const agreementTemplates = ['customer-agreement', 'cloud-agreement'] as const
export type AgreementTemplate = (typeof agreementTemplates)[number]

/** First moment at which the Microsoft Customer Agreement exists (partner-center#agreements). */
export const customerAgreementAvailableFrom: Instant = instant('2019-10-01')

/** First moment at which the Microsoft Cloud Agreement is gone (partner-center#agreements). */
export const cloudAgreementWithdrawnFrom: Instant = instant('2020-02-01')

/** Two different facts: signed by the customer itself, and attested by a partner for its own dealings. */
export interface CustomerAgreement {
  /** Null until the customer signs the Microsoft Customer Agreement itself. */
  readonly signedAt: Instant | null
  /** Of the Microsoft Customer Agreement. */
  readonly attestations: Table<PartnerId, Attestation>
  /** Of the Microsoft Cloud Agreement: a record of the past, on which no rule relies. */
  readonly cloudAttestations: Table<PartnerId, Attestation>
}

export interface Attestation {
  readonly partner: PartnerId
  readonly firstName: string
  readonly lastName: string
  readonly email: string
  readonly phone: string | null
  /** As the partner said it: the day, or the moment. */
  readonly agreedOn: DayOrMoment
  readonly attestedAt: Instant
}

/**
 * True when this partner can rely on the Microsoft Customer Agreement: a direct signature, or its own attestation. The cloud
 * agreement does not stand in for it.
 */
export function agreementStandsWith(agreement: CustomerAgreement, partner: PartnerId): boolean {
  return agreement.signedAt !== null || agreement.attestations.has(partner)
}
