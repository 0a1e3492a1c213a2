import type { Words } from '../../words.ts'

export const subscription: Words['screens']['subscription'] = {
  quantity: 'Licences',
  billingCycle: 'Paiement',
  cycles: { monthly: 'Mensuel', annual: 'Annuel', none: 'Aucun' },
  parent: 'Rattaché à',
  name: 'Nom',
  status: 'État',
  manageNamed: (name) => `Gérer : ${name}`,
  suspend: 'Suspendre',
  reactivate: 'Réactiver',
  enterNumber: 'Saisissez un nombre entier d’au moins 1.',
}
