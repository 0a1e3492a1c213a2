import type { Words } from '../../words.ts'

export const subscriptionChanges: Words['screens']['subscriptionChanges'] = {
  subscriptions: 'Abonnements à licences',
  noSubscriptions: 'Rien n’a encore été acheté.',
  seats: 'Licences',
  term: 'Période jusqu’au',
  renews: 'Se renouvelle',
  renewsNot: 'Se termine',
  soldBy: 'Acheté auprès de',
  export: 'Exporter les abonnements',
  newSeats: 'Licences à partir de maintenant',
  changeSeats: 'Modifier les licences',
  rename: 'Renommer',
  turnRenewOn: 'Renouveler à la fin de la période',
  turnRenewOff: 'Ne pas renouveler',
  cycle: 'Paiement',
  addOns: 'Modules complémentaires',
  noAddOns: 'Aucun module complémentaire.',
  orderAddOn: 'Commander un module complémentaire',
  order: 'Commander',
  lossTitle: (what) => `${what} : qui perd quoi`,
  unchanged: 'Rien ne changerait.',
}
