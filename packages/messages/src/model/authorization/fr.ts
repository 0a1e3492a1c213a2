import type { SomeEvents } from '../../words.ts'

export const authorization = {
  DirectBillingAuthorized: ({ partner, onboardedAt }, say) =>
    `${say.party(partner)} est venu à la facturation directe le ${say.day(onboardedAt)}`,
  QualificationsCounted: ({ partner }, say) =>
    `Microsoft a relevé ce que ${say.party(partner)} remplit des critères`,
  DirectBillingMeasured: ({ partner, short }, say) =>
    short.length === 0
      ? `${say.party(partner)} a été évalué et remplit les critères`
      : `${say.party(partner)} a été évalué et ne remplit pas les critères`,
  DirectBillingRestricted: ({ partner }, say) =>
    `La facturation directe de ${say.party(partner)} a été restreinte : rien de nouveau ne peut être acheté`,
  DirectBillingSuspended: ({ partner }, say) =>
    `La facturation directe de ${say.party(partner)} a été suspendue : l’existant peut être géré`,
  DirectBillingRevoked: ({ partner }, say) =>
    `La facturation directe de ${say.party(partner)} a été révoquée`,
  DirectBillingRestored: ({ partner }, say) =>
    `${say.party(partner)} remplit les critères à temps et facture directement comme avant`,
  DirectBillingNoticeGiven: ({ partner, endsAt }, say) =>
    `${say.party(partner)} quitte la facturation directe de son plein gré le ${say.day(endsAt)}`,
} as const satisfies SomeEvents
