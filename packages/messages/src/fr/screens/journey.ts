import type { Words } from '../../words.ts'

/** Ce qu’une avance de l’horloge fera, avant qu’elle soit faite. */
export const journey: Words['screens']['journey'] = {
  open: 'Aperçu…',
  title: 'Ce qui se passe quand l’horloge avance',
  until: 'Jusqu’à',
  next: (moment) => `La prochaine échéance, ${moment}`,
  day: 'Un jour',
  dayLabel: 'Début de ce jour (UTC)',
  chooseDay: 'Veuillez choisir un jour.',
  lead: (moment) =>
    `L’exécution réelle sur une copie de cette répétition, jusqu’au ${moment}. Rien ne s’est encore passé.`,
  nothing: 'Rien n’échoit d’ici là, seule l’horloge avance.',
  total: { one: '# événement', other: '# événements' },
  others: { one: '# autre événement', other: '# autres événements' },
  counts: {
    AzurePlanTransitionCompleted: {
      one: '# transition terminée',
      other: '# transitions terminées',
    },
    TransitionStepCompleted: {
      one: '# étape de transition terminée',
      other: '# étapes de transition terminées',
    },
    TransitionStepFailed: { one: '# échec d’étape', other: '# échecs d’étape' },
    TransitionStepDelayed: { one: '# retard d’étape', other: '# retards d’étape' },
    AzurePlanPurchased: { one: '# plan Azure acheté', other: '# plans Azure achetés' },
    AzureEntitlementMapped: {
      one: '# abonnement Azure rattaché à son plan',
      other: '# abonnements Azure rattachés à leurs plans',
    },
    CommerceSubscriptionSuspended: {
      one: '# abonnement Commerce suspendu',
      other: '# abonnements Commerce suspendus',
    },
    SpendingBudgetRemoved: {
      one: '# budget mensuel supprimé',
      other: '# budgets mensuels supprimés',
    },
    SpendingBoundPassed: {
      one: '# seuil de budget franchi',
      other: '# seuils de budget franchis',
    },
    SpendingAlertSent: {
      one: '# alerte de budget envoyée',
      other: '# alertes de budget envoyées',
    },
    ResellerEnrollmentApproved: {
      one: '# inscription approuvée',
      other: '# inscriptions approuvées',
    },
    ResellerEnrollmentRefused: { one: '# inscription refusée', other: '# inscriptions refusées' },
    ResellerEnrollmentDelayed: {
      one: '# réponse à une inscription en retard',
      other: '# réponses à des inscriptions en retard',
    },
    LicenseMoveStarted: {
      one: '# déplacement prévu commencé',
      other: '# déplacements prévus commencés',
    },
    ScheduledMoveRefused: {
      one: '# déplacement prévu ne commence pas',
      other: '# déplacements prévus ne commencent pas',
    },
    SubscriptionPurchased: { one: '# abonnement acheté', other: '# abonnements achetés' },
    SubscriptionProvisioned: {
      one: 'licences de # abonnement fournies',
      other: 'licences de # abonnements fournies',
    },
    ProvisioningFailed: {
      one: '# échec de mise à disposition de licences',
      other: '# échecs de mise à disposition de licences',
    },
    ProvisioningDelayed: {
      one: 'licences de # abonnement en retard',
      other: 'licences de # abonnements en retard',
    },
    SubscriptionRenewed: { one: '# abonnement renouvelé', other: '# abonnements renouvelés' },
    SubscriptionExpired: { one: '# abonnement expiré', other: '# abonnements expirés' },
    SubscriptionDisabled: { one: '# abonnement désactivé', other: '# abonnements désactivés' },
    SubscriptionDeleted: { one: '# abonnement supprimé', other: '# abonnements supprimés' },
    LossAnnounced: { one: '# perte annoncée', other: '# pertes annoncées' },
    UserDataDeleted: {
      one: 'données de # utilisateur disparues',
      other: 'données de # utilisateurs disparues',
    },
    CreditDecided: { one: '# décision de crédit', other: '# décisions de crédit' },
    UsageInvoiced: {
      one: '# facture de consommation émise',
      other: '# factures de consommation émises',
    },
    LicenseInvoiced: {
      one: '# facture de licences émise',
      other: '# factures de licences émises',
    },
    FaultTriggered: { one: '# défaillance survient', other: '# défaillances surviennent' },
  },
  steps: 'Étapes des transitions',
  stepOf: (customer, number, of, came) => `${customer}, étape ${number} sur ${of}, ${came}`,
  came: { done: 'terminée', failed: 'échoue', late: 'est en retard' },
  events: 'Ce qui va se passer, dans l’ordre',
  more: { one: 'et # autre', other: 'et # autres' },
  move: 'Avancer l’horloge',
  notYet: 'Pas encore',
}
