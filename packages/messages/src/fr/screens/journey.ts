import type { Words } from '../../words.ts'

export const journey: Words['screens']['journey'] = {
  title: 'Quitter la facturation directe',
  lead: (partner) =>
    `Où en est chaque client de ${partner} sur son chemin vers un fournisseur indirect, et qui part en premier.`,
  noPartner: 'Agissez pour un partenaire de facturation directe pour voir son tableau.',
  emptyTitle: 'Aucun client n’a à partir',
  emptyText: 'Les clients que ce partenaire facture directement apparaissent ici.',
  list: 'Clients en chemin',
  export: 'Exporter le tableau',
  summary: 'Tous ensemble',
  daysToSuspension: 'Jours avant la suspension',
  daysToRevocation: 'Jours avant la révocation',
  noDay: 'Aucun jour n’est fixé',
  left: 'Reste à la révocation',
  perDay: 'Un jour de toutes les licences',
  customer: 'Client',
  stage: 'Avancement',
  stages: { direct: 'Direct', extended: 'A aussi le fournisseur', done: 'Terminé' },
  next: 'Ensuite',
  steps: {
    'bring-provider': 'Faire venir le fournisseur',
    attest: 'Le fournisseur confirme le contrat client',
    transfer: 'Demander le transfert',
    'other-way': 'Prendre les autres voies',
    nothing: 'Rien',
  },
  others: 'Ne peut être transféré',
  some: 'Quelque chose',
  none: 'Rien',
  ways: {
    transfer: 'est transféré sur demande',
    'transfer-by-target': 'est transféré quand le nouveau partenaire le demande',
    'reactivate-first': 'est transféré une fois de nouveau actif',
    'buy-anew': 'est racheté chez le fournisseur ; désactivez son renouvellement',
    'runs-out': 'reste jusqu’à la fin de sa durée',
  },
  cost: 'Coût d’un jour',
  goBy: 'À faire avant le',
  reason: 'Pourquoi alors',
  reasons: {
    'term-ends':
      'Une durée prend fin d’abord : elle se renouvelle chez ce partenaire, ou pas du tout',
    revocation: 'La facturation directe est révoquée',
    'nothing-presses': 'Rien ne presse',
    done: 'Il ne reste rien',
  },
}
