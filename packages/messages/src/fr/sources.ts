import type { Words } from '../words.ts'

/** Comment s’appellent les endroits où il est écrit qu’une règle vaut. */
export const sources: Words['sources'] = {
  documents: {
    'azure-plan': 'Le plan Azure',
    'azure-plan-transition': 'Transition vers le plan Azure',
    'direct-bill-authorization': 'Autorisation de facturation directe',
    'direct-to-indirect': 'De la facturation directe au revendeur indirect',
    'indirect-provider': 'Fournisseur et revendeur indirects',
    'license-move': 'Déplacer des licences vers CSP',
    'partner-center': 'Espace partenaires',
    'subscription-transfer': 'Transférer des abonnements à un fournisseur',
  },
  decision: (number) => `Décision ${number}`,
  headings: {
    'azure-plan#introduction-azure-plan-lets-partners-buy-azure-at-pay-as-you-go-rates-for-customers':
      'Introduction',
    'azure-plan#learn-about-the-azure-plan': 'À propos du plan',
    'azure-plan-transition#transition-your-customers-to-azure-plan': 'Introduction',
    'azure-plan-transition#transition-existing-csp-offers-to-an-azure-plan':
      'Offres CSP existantes',
    'azure-plan-transition#select-transition-to-azure-plan': 'Choisir la transition',
    'azure-plan-transition#track-your-transition-details': 'Suivre la transition',
    'direct-bill-authorization#what-microsoft-asks': 'Ce que Microsoft demande',
    'direct-bill-authorization#the-day-of-the-measure': 'Le jour de la mesure',
    'direct-bill-authorization#what-each-state-allows': 'Ce que chaque état permet',
    'direct-bill-authorization#restricted': 'Restreint',
    'direct-bill-authorization#suspended': 'Suspendu',
    'direct-bill-authorization#revoked': 'Révoqué',
    'direct-bill-authorization#enrol-as-indirect-reseller-from-2024-on':
      'S’inscrire comme revendeur indirect à partir de 2024',
    'direct-bill-authorization#what-microsoft-asks-of-a-reseller':
      'Ce que Microsoft demande à un revendeur',
    'direct-bill-authorization#who-may-do-what': 'Qui peut faire quoi',
    'direct-bill-authorization#leave-of-your-own-will': 'Partir de son plein gré',
    'direct-to-indirect#get-started': 'Pour commencer',
    'direct-to-indirect#while-you-transition-from-direct-to-indirect-reseller':
      'Pendant la transition',
    'direct-to-indirect#invite-a-customer-to-establish-a-reseller-relationship-with-you-and-with-your-indirect-provider-at-the-same-time':
      'Inviter un client pour le revendeur et le fournisseur à la fois',
    'direct-to-indirect#create-an-azure-active-directory-ad-tenant-for-a-new-customer':
      'Créer un locataire pour un nouveau client',
    'direct-to-indirect#enroll-for-indirect-reseller-incentives':
      'Incitations des revendeurs indirects',
    'direct-to-indirect#managing-your-direct-bill-customers-and-your-indirect-reseller-customers':
      'Clients facturés directement et clients du revendeur',
    'direct-to-indirect#accept-a-partnership-invitation-from-your-indirect-provider':
      'Accepter un partenariat',
    'indirect-provider#partnerships': 'Partenariats',
    'indirect-provider#creating-a-tenant': 'Créer un locataire',
    'indirect-provider#extending-a-relationship': 'Étendre une relation',
    'license-move#move-your-customers-license-based-subscriptions-to-the-cloud-solution-provider-program-csp':
      'Déplacer les abonnements d’un client',
    'partner-center#agreements': 'Contrats',
    'partner-center#azure-plan-purchase': 'Achat d’un plan Azure',
    'partner-center#billing': 'Facturation',
    'partner-center#carts': 'Paniers',
    'partner-center#entitlements': 'Droits d’utilisation',
    'partner-center#lifecycle-of-licence-subscriptions': 'Vie des abonnements de licences',
    'partner-center#offer-comparison': 'Comparaison des offres',
    'partner-center#ordering': 'Commandes',
    'partner-center#relationships': 'Relations',
    'partner-center#time': 'Temps',
    'partner-center#transfers': 'Transferts',
    'partner-center#upgrade-eligibility': 'Qui peut passer au plan',
    'partner-center#users-and-licences': 'Utilisateurs et licences',
    'subscription-transfer#since-when': 'Depuis quand',
    'subscription-transfer#asking': 'La demande',
    'subscription-transfer#what-is-transferred': 'Ce qui est transféré',
    'subscription-transfer#one-at-a-time': 'Une chose à la fois',
    'subscription-transfer#the-customers-agreement': 'Le contrat du client',
    'subscription-transfer#answering': 'La réponse',
    'subscription-transfer#line-by-line': 'Ligne par ligne',
    'subscription-transfer#money': 'L’argent',
    'subscription-transfer#no-way-back': 'Sans retour',
    'decision-0002#the-world-is-a-value': 'Le monde est une valeur',
    'decision-0004#asking-again-changes-nothing': 'Redemander ne change rien',
    'decision-0006#nobody-acts-in-anothers-name': 'Personne n’agit au nom d’un autre',
    'decision-0011#steps-take-time': 'Les étapes prennent du temps',
    'decision-0012#faults-are-part-of-the-log': 'Les défaillances font partie du journal',
    'decision-0060#where-data-goes': 'Où vont les données',
    'decision-0062#a-plan-is-a-reading': 'Un plan est une lecture',
    'decision-0062#the-cheapest-safe-day': 'Le jour sûr le moins cher',
    'decision-0063#what-ends-a-source': 'Ce qui met fin à un original',
    'decision-0064#credits': 'Avoirs',
    'decision-0066#nobody-loses-service-unnamed': 'Personne ne perd un service sans être nommé',
    'decision-0066#terms-and-days': 'Durées et jours',
    'decision-0067#coming-back': 'Le retour',
    'decision-0069#announced-by-the-clock': 'Annoncé par l’horloge',
    'decision-0086#one-request-which-names-its-plan': 'Une demande, qui nomme son plan',
    'decision-0087#what-runs-later-is-judged-when-it-runs':
      'Ce qui s’exécute plus tard est jugé à ce moment',
    'decision-0097#legacy-licences': 'Arrondi des licences classiques',
    'decision-0098#when-somebody-is-told': 'Quand quelqu’un est averti d’un budget',
    'decision-0110#a-move-can-be-planned-for-a-day': 'Un déplacement peut être prévu pour un jour',
    'decision-0191#held-as-they-are': 'Tels quels',
  },
}
