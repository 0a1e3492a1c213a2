import type { SomeEvents } from '../../words.ts'

export const incentives = {
  IncentiveInvitationAwaited: ({ partner }, say) =>
    `Microsoft doit inviter ${say.party(partner)} aux incitations des revendeurs indirects`,
  IncentiveInvitationDelayed: ({ partner }, say) =>
    `L’invitation de ${say.party(partner)} aux incitations est en retard`,
  IncentiveInvitationSent: ({ partner, email }, say) =>
    `Microsoft a invité ${say.party(partner)} aux incitations, à l’adresse ${email}`,
  IncentivesEnrolled: ({ partner, programme }, say) =>
    programme === 'direct-bill'
      ? `${say.party(partner)} s’est inscrit aux incitations de la facturation directe`
      : `${say.party(partner)} s’est inscrit aux incitations des revendeurs indirects`,
} as const satisfies SomeEvents
