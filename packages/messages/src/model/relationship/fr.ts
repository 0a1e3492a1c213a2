import type { SomeEvents } from '../../words.ts'

export const relationship = {
  ResellerRelationshipRequested: ({ partner, customer, provider }, say) => {
    const request = `${say.party(partner)} a demandé une relation de revendeur à ${say.party(customer)}`
    return provider === null ? request : `${request}, avec ${say.party(provider)}`
  },
  ResellerRelationshipAccepted: ({ partner, customer }, say) =>
    `${say.party(customer)} a accepté ${say.party(partner)} comme revendeur`,
  ResellerRelationshipCreated: ({ partner, customer, provider }, say) =>
    provider === null
      ? `${say.party(partner)} est revendeur du nouveau client ${say.party(customer)}`
      : `${say.party(partner)} est revendeur du nouveau client ${say.party(customer)}, avec ${say.party(provider)}`,
  ResellerRelationshipExtended: ({ partner, customer, reseller }, say) =>
    `${say.party(reseller)} a étendu la relation avec ${say.party(customer)} à ${say.party(partner)}`,
  DelegatedAdminRemoved: ({ partner, customer }, say) =>
    `Privilèges d’administration déléguée de ${say.party(partner)} chez ${say.party(customer)} supprimés`,
  ResellerRelationshipRemoved: ({ partner, customer }, say) =>
    `Relation de revendeur entre ${say.party(partner)} et ${say.party(customer)} supprimée`,
} as const satisfies SomeEvents
