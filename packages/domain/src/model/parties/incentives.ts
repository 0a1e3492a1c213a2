import type { Instant } from '../../kernel/calendar.ts'

/** Programmes of incentives that a partner takes part in; each is managed by itself (IND-11). */
export const incentiveProgrammes = ['direct-bill', 'indirect-reseller'] as const
export type IncentiveProgramme = (typeof incentiveProgrammes)[number]

/** What a partner has to do with Microsoft's incentives. */
export interface Incentives {
  /** The invitation to the programme of resellers; null until it is sent. */
  readonly invitation: IncentiveInvitation | null
  /** In the order in which it enrolled. */
  readonly enrolled: readonly {
    readonly programme: IncentiveProgramme
    readonly enrolledAt: Instant
  }[]
}

export type IncentiveInvitation =
  | { readonly status: 'awaited'; readonly inviteAt: Instant }
  | { readonly status: 'sent'; readonly sentAt: Instant; readonly email: string }

const untold: Incentives = { invitation: null, enrolled: [] }

/** None where nothing was ever said of them. */
export function incentivesOf({
  incentives,
}: {
  readonly incentives: Incentives | null
}): Incentives {
  return incentives ?? untold
}
