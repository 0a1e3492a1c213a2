import type { SomeEvents } from '../../words.ts'

export const incentives = {
  IncentiveInvitationAwaited: ({ partner }, say) =>
    `Microsoft 將邀請 ${say.party(partner)} 加入間接轉銷商的獎勵`,
  IncentiveInvitationDelayed: ({ partner }, say) => `${say.party(partner)} 的獎勵邀請延後`,
  IncentiveInvitationSent: ({ partner, email }, say) =>
    `Microsoft 已寄信至 ${email}，邀請 ${say.party(partner)} 加入獎勵`,
  IncentivesEnrolled: ({ partner, programme }, say) =>
    programme === 'direct-bill'
      ? `${say.party(partner)} 已加入直接計費的獎勵`
      : `${say.party(partner)} 已加入間接轉銷商的獎勵`,
} as const satisfies SomeEvents
