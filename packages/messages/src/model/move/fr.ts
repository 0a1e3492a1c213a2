import type { SomeEvents } from '../../words.ts'

export const move = {
  LicenseMoveStarted: ({ lines, customer, partner }, say) =>
    `${say.count(lines.length, { one: 'abonnement', other: 'abonnements' })} de ${say.party(customer)} en route vers ${say.party(partner)}`,
  LicenseMoveScheduled: ({ customer, partner, on }, say) =>
    `Déplacement des licences de ${say.party(customer)} vers ${say.party(partner)} prévu pour le ${say.day(on)}`,
  ScheduledMoveCancelled: ({ customer, partner }, say) =>
    `Déplacement prévu des licences de ${say.party(customer)} vers ${say.party(partner)} abandonné`,
  ScheduledMoveRefused: ({ customer, partner }, say) =>
    `Le déplacement prévu des licences de ${say.party(customer)} vers ${say.party(partner)} n’a pas commencé : une règle s’y opposait`,
  CreditCaseOpened: ({ subscription, by }, say) =>
    `${say.party(by)} a demandé au support de facturation Microsoft 365 un crédit sur ${subscription}`,
  CreditDecided: ({ subscription, granted }, say) =>
    granted === null
      ? `Aucun crédit accordé sur ${subscription}`
      : `Crédit de ${say.money(granted)} accordé sur ${subscription}`,
} as const satisfies SomeEvents
