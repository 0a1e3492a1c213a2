import type { Words } from '../../words.ts'

export const audit: Words['screens']['audit'] = {
  title: 'Journal d’audit',
  lead: 'Chaque changement d’état : qui, dans quel rôle, quand, quelle ressource, ancienne et nouvelle valeur.',
  when: 'Quand',
  who: 'Qui',
  role: 'Rôle',
  customer: 'Client',
  event: 'Ce qui s’est passé',
  resource: 'Ressource',
  before: 'Avant',
  after: 'Après',
  changes: 'Ce qui a changé',
  moreChanges: { one: '# changement de plus', other: '# changements de plus' },
  became: (before, after) => `${before} → ${after}`,
  export: 'Exporter le journal d’audit',
  emptyTitle: 'Aucun enregistrement pour l’instant',
}

export const faults: Words['screens']['faults'] = {
  title: 'Défaillances',
  lead: 'Cassez une étape exprès et voyez que la transition se termine quand même une seule fois.',
  armed: 'Défaillances armées',
  none: 'Aucune défaillance n’est armée.',
  arm: 'Armer',
  heal: 'Réparer',
  healAll: 'Tout réparer',
  at: 'Où',
  kind: 'Ce qui arrive',
  times: 'Combien de fois',
  match: 'Uniquement pour (facultatif)',
  matchHint: 'Un abonnement ou un partenaire de référence',
  by: 'Durée du retard',
  left: { one: 'encore # fois', other: 'encore # fois' },
}
