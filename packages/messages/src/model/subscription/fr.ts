import type { SomeEvents } from '../../words.ts'

export const subscription = {
  SubscriptionPurchased: ({ name, subscription, customer }, say) =>
    `${name} (${subscription}) acheté pour ${say.party(customer)}`,
  NewCommerceLicensePurchased: ({ name, subscription, customer }, say) =>
    `${name} (${subscription}) acheté pour ${say.party(customer)}, dans la nouvelle expérience commerciale`,
  ReservationPurchased: ({ name, subscription, customer }, say) =>
    `${name} (${subscription}) réservé pour ${say.party(customer)}`,
  ReservationReturned: ({ subscription, refund }, say) =>
    `Réservation ${subscription} rendue ; ${say.money(refund)} sont remboursés`,
  CommerceSubscriptionSuspended: ({ subscription }) =>
    `Abonnement Commerce ${subscription} suspendu`,
  CommerceSubscriptionReactivated: ({ subscription }) =>
    `Abonnement Commerce ${subscription} à nouveau actif`,
  SubscriptionRenamed: ({ subscription, name }) => `Abonnement ${subscription} renommé ${name}`,
  PartnerOfRecordChanged: ({ subscription, reseller }, say) =>
    `${say.party(reseller)} est partenaire de référence de ${subscription}`,
  SubscriptionProvisioned: ({ subscription }) => `Les licences de ${subscription} sont là`,
  ProvisioningFailed: ({ subscription, nextTryAt }, say) =>
    `Les licences de ${subscription} n’ont pas pu être fournies ; nouvel essai le ${say.instant(nextTryAt)}`,
  ProvisioningDelayed: ({ subscription, nextTryAt }, say) =>
    `Les licences de ${subscription} se font attendre ; elles sont prévues pour le ${say.instant(nextTryAt)}`,
  SeatsChanged: ({ subscription, quantity }, say) =>
    `${subscription} compte maintenant ${say.count(quantity, { one: '# licence', other: '# licences' })}`,
  AutoRenewChanged: ({ subscription, autoRenew }) =>
    autoRenew
      ? `${subscription} se renouvelle automatiquement`
      : `${subscription} s’arrête à la fin de sa durée`,
  BillingCycleChanged: ({ subscription, billingCycle }) =>
    `${subscription} se paie ${billingCycle === 'annual' ? 'par an' : 'par mois'} à partir de la prochaine période`,
  SubscriptionRenewed: ({ subscription, term }, say) =>
    `${subscription} renouvelé jusqu’au ${say.instant(term.until)}`,
  SubscriptionExpired: ({ subscription }) =>
    `${subscription} a expiré ; les utilisateurs travaillent encore`,
  SubscriptionDisabled: ({ subscription }) =>
    `${subscription} désactivé ; seules ses données sont conservées`,
  SubscriptionDeleted: ({ subscription, dataLost }, say) =>
    dataLost.length === 0
      ? `${subscription} supprimé`
      : `${subscription} supprimé, et avec lui les données de ${say.few(
          dataLost.map(({ user }) => user),
          { one: '# utilisateur', other: '# utilisateurs' },
        )}`,
  SourceSubscriptionCancelled: ({ subscription }) =>
    `Abonnement d’origine ${subscription} annulé, sans remboursement`,
} as const satisfies SomeEvents
