import type { SomeEvents } from '../../words.ts'

export const transfer = {
  SubscriptionTransferRequested: ({ lines, customer, partner, provider }, say) =>
    `${say.party(partner)} a demandé à ${say.party(provider)} de reprendre ${say.count(lines.length, { one: '# abonnement', other: '# abonnements' })} de ${say.party(customer)}`,
  SubscriptionTransferAccepted: ({ customer, provider }, say) =>
    `${say.party(provider)} a accepté le transfert des abonnements de ${say.party(customer)}`,
  SubscriptionTransferRejected: ({ customer, provider }, say) =>
    `${say.party(provider)} a refusé le transfert des abonnements de ${say.party(customer)}`,
  SubscriptionTransferWithdrawn: ({ customer, partner }, say) =>
    `${say.party(partner)} a retiré le transfert des abonnements de ${say.party(customer)}`,
  SubscriptionTransferExpired: ({ customer, provider }, say) =>
    `Personne chez ${say.party(provider)} n’a répondu au transfert des abonnements de ${say.party(customer)} ; il est clos`,
  SubscriptionTransferred: ({ subscription, moved, partner, provider }, say) =>
    `${subscription} est passé de ${say.party(partner)} à ${say.party(provider)}, où il s’appelle ${moved}`,
  TransferLineCompleted: ({ index }) => `Ligne ${index + 1} du transfert exécutée`,
  TransferLineFailed: ({ index, isLeft, nextLineAt }, say) =>
    isLeft || nextLineAt === null
      ? `La ligne ${index + 1} du transfert n’a pas pu être exécutée ; l’abonnement reste`
      : `La ligne ${index + 1} du transfert a échoué ; nouvel essai le ${say.instant(nextLineAt)}`,
  TransferLineDelayed: ({ index, nextLineAt }, say) =>
    `La ligne ${index + 1} du transfert a du retard ; elle reprend le ${say.instant(nextLineAt)}`,
  SubscriptionTransferCompleted: ({ customer, provider }, say) =>
    `Transfert des abonnements de ${say.party(customer)} à ${say.party(provider)} terminé`,
} as const satisfies SomeEvents
