import type { Instant } from '../../kernel/calendar.ts'
import { compositeId } from '../composite-id.ts'
import type { PartnerId } from '../ids.ts'

/** What an indirect provider asked a reseller for, in the reseller's file; the last one of each provider. */
export interface PartnershipRequest {
  readonly provider: PartnerId
  readonly link: string
  readonly message: string
  readonly requestedAt: Instant
  /** Null until the reseller's global admin accepts. */
  readonly acceptedAt: Instant | null
}

/** The personal link of a request, made for this reseller and this provider. The host never resolves. */
export function partnershipLink(parties: {
  readonly reseller: PartnerId
  readonly provider: PartnerId
}): string {
  const { reseller, provider } = parties
  const id = compositeId({ kind: 'partnership', names: [reseller, provider] })
  return `https://partner-center.example/partnerships/${id}`
}
