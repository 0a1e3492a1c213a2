import type { SomeEvents } from '../../words.ts'

export const partnership = {
  PartnershipRequested: ({ partner, provider }, say) =>
    `${say.party(provider)} a demandé un partenariat à ${say.party(partner)}`,
  PartnershipAccepted: ({ partner, provider }, say) =>
    `${say.party(partner)} a autorisé ${say.party(provider)} comme fournisseur indirect`,
  ProviderAdminRemoved: ({ partner, provider }, say) =>
    `Accès d’administration de ${say.party(provider)} au compte professionnel de ${say.party(partner)} supprimé`,
  PartnershipEnded: ({ partner, provider }, say) =>
    `Le partenariat entre ${say.party(partner)} et ${say.party(provider)} a pris fin`,
} as const satisfies SomeEvents
