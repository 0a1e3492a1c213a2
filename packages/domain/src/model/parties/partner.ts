import type { Instant } from '../../kernel/calendar.ts'
import type { Table } from '../../kernel/table.ts'
import type { PartnerId } from '../ids.ts'
import type { Authorization } from './authorization.ts'
import type { Enrollment } from './enrollment.ts'
import type { Incentives } from './incentives.ts'
import type { PartnerProfile } from './profile.ts'
import type { PartnershipRequest } from './partnership.ts'
import type { ProviderProfile } from './provider-profile.ts'
import type { Qualifications } from './qualifications.ts'

export const partnerKinds = ['direct-bill', 'indirect-provider', 'indirect-reseller'] as const
export type PartnerKind = (typeof partnerKinds)[number]

/** A partner's whole file: what it is, and where it stands in its own journey. */
export interface Partner {
  readonly id: PartnerId
  readonly name: string
  /** One, or two: a direct bill partner can be an indirect reseller too. In the order in which they came. */
  readonly kinds: readonly PartnerKind[]
  /** ISO 3166-1 alpha-2; decides the market. */
  readonly country: string
  /** Microsoft Partner Network id, digits. */
  readonly mpn: string
  /** Providers an indirect reseller works with; empty for others. */
  readonly providers: readonly PartnerId[]
  /** Those of them that have admin access to its work account. */
  readonly administeredBy: readonly PartnerId[]
  /** What providers asked of it. */
  readonly partnershipRequests: Table<PartnerId, PartnershipRequest>
  /** Null until the Microsoft Partner Agreement is signed. */
  readonly partnerAgreementSignedAt: Instant | null
  /** Day of the month on which the legacy billing period starts, 1 to 31; the last day in shorter months. */
  readonly anniversaryDay: number
  /** Null until Microsoft identifies the partner for offboarding, or it enrols without. */
  readonly enrollment: Enrollment | null
  /** Null while nothing was said of its direct billing, which is then active and never measured. */
  readonly authorization: Authorization | null
  /** Null while nothing was said of its profile, which is then current. */
  readonly profile: PartnerProfile | null
  /** Null while it has nothing to do with Microsoft's incentives. */
  readonly incentives: Incentives | null
  /** Null where nobody said what Microsoft counts of it. */
  readonly qualifications: Qualifications | null
  /** Null where nobody said what it has for resellers; of an indirect provider. */
  readonly providerProfile: ProviderProfile | null
}

export function isA(kind: PartnerKind, { kinds }: Pick<Partner, 'kinds'>): boolean {
  return kinds.includes(kind)
}

/** Buys from Microsoft itself: a direct bill partner or an indirect provider, whatever else it is. */
export function transactsWithMicrosoft({ kinds }: Pick<Partner, 'kinds'>): boolean {
  return kinds.some((kind) => kind !== 'indirect-reseller')
}
