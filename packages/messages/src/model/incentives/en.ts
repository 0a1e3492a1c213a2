import type { SomeEvents } from '../../words.ts'

export const incentives = {
  IncentiveInvitationAwaited: ({ partner }, say) =>
    `Microsoft is to invite ${say.party(partner)} to the incentives of indirect resellers`,
  IncentiveInvitationDelayed: ({ partner }, say) =>
    `The invitation of ${say.party(partner)} to the incentives is late`,
  IncentiveInvitationSent: ({ partner, email }, say) =>
    `Microsoft invited ${say.party(partner)} to the incentives, at ${email}`,
  IncentivesEnrolled: ({ partner, programme }, say) =>
    programme === 'direct-bill'
      ? `${say.party(partner)} enrolled in the incentives of direct billing`
      : `${say.party(partner)} enrolled in the incentives of indirect resellers`,
} as const satisfies SomeEvents
