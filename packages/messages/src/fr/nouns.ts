import type { RuleNouns } from '../words.ts'

export const nouns: RuleNouns = {
  partner: 'le partenaire',
  customer: 'le client',
  reseller: 'le revendeur',
  provider: 'le fournisseur',
  subscription: 'l’abonnement',
  entitlement: 'l’abonnement Azure',
  offer: 'l’offre',
  user: 'l’utilisateur',
  cart: 'le panier',
  plan: (partner) => (partner === '' ? 'le plan Azure' : `le plan Azure pour ${partner}`),
  role: (title) => `${title.slice(0, 1).toLowerCase()}${title.slice(1)}`,
  sentence: (order) => `${order}.`,
  nearest: (word) => `Peut-être vouliez-vous dire « ${word} »`,
}
