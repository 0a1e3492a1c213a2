import type { SomeEvents } from '../../words.ts'

export const enrollment = {
  PartnerIdentifiedForOffboarding: ({ partner }, say) =>
    `Microsoft a désigné ${say.party(partner)} pour la sortie de la facturation directe`,
  ResellerEnrollmentSubmitted: ({ partner }, say) =>
    `${say.party(partner)} s’est inscrit comme revendeur indirect`,
  ResellerEnrollmentDelayed: ({ partner, answerAt }, say) =>
    `La réponse de Microsoft à l’inscription de ${say.party(partner)} est en retard : elle arrive le ${say.instant(answerAt)}`,
  ResellerEnrollmentApproved: ({ partner }, say) =>
    `Microsoft a approuvé l’inscription de ${say.party(partner)} comme revendeur indirect`,
  ResellerEnrollmentRefused: ({ partner }, say) =>
    `Microsoft a refusé l’inscription de ${say.party(partner)} comme revendeur indirect`,
  ResellerAgreementAccepted: ({ partner }, say) =>
    `${say.party(partner)} a accepté le contrat de revendeur indirect et est des deux types`,
} as const satisfies SomeEvents
