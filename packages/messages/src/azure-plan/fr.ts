import type { TranslatedSlugWords } from '../words.ts'

export const azurePlan = {
  title: 'Plan Azure',
  commands: {
    PurchaseAzurePlan: 'Acheter le plan Azure',
    CreateAzureSubscription: 'Créer un abonnement Azure',
    RenameAzureSubscription: 'Renommer l’abonnement Azure',
    CancelAzureSubscription: 'Annuler l’abonnement Azure',
    ReactivateAzureSubscription: 'Réactiver l’abonnement Azure',
    SuspendAzurePlan: 'Suspendre le plan Azure',
    ReactivateAzurePlan: 'Réactiver le plan Azure',
    AssignAzureRole: 'Attribuer un rôle Azure',
    RemoveAzureRole: 'Retirer un rôle Azure',
    PurchaseReservation: 'Réserver de la capacité Azure',
    ReturnReservation: 'Rendre la réservation',
  },
  rules: {
    'not-owner': {
      must: 'L’administrateur général du client, ou un propriétaire de l’abonnement Azure, doit modifier ses rôles.',
      so: ({ party, role, entitlement }) =>
        `${party} agit avec le rôle « ${role} » et ne possède pas ${entitlement}.`,
      mend: ({ giver }) => `Agissez pour ${giver} en tant qu’administrateur général`,
    },
    'not-under-azure-plan': {
      must: 'L’abonnement Azure doit relever d’un plan Azure de ce partenaire.',
      so: ({ entitlement, partner }) =>
        `${entitlement} ne relève d’aucun plan Azure acheté par ${partner}.`,
      mend: 'Voyez la transition vers le plan Azure',
    },
    'azure-plan-suspended': {
      must: 'Le plan Azure doit être actif.',
      so: ({ plan }) => `${plan} est suspendu.`,
      mend: 'Réactivez-le',
    },
    'azure-plan-of-another-partner': {
      must: 'Le plan Azure doit avoir été acheté par ce partenaire.',
      so: ({ plan, partner, has, all }) =>
        has('partners')
          ? `${plan} a été acheté par ${all('partners')}, et non par ${partner}.`
          : `${plan} n’a pas été acheté par ${partner}.`,
      mend: ({ giver }) => `Laissez faire ${giver}`,
    },
    'nothing-to-reserve-for': {
      must: 'Le client doit avoir un plan Azure actif, ou un abonnement Azure actif, de ce partenaire.',
      so: ({ customer, partner }) =>
        `${customer} n’a ni plan Azure actif ni abonnement Azure actif de ${partner}.`,
      mend: 'Achetez d’abord le plan Azure',
    },
    'reservation-not-priced': {
      must: 'La taille, la région et la durée doivent avoir un prix dans le catalogue.',
      so: ({ all }) => `Le catalogue n’a pas de prix pour cela, seulement pour ${all('known')}.`,
      mend: 'Choisissez l’une d’elles',
    },
    'reservation-covers-anothers': {
      must: 'L’abonnement Azure pour lequel on réserve doit être facturé à ce partenaire.',
      so: ({ all, partner }) => `${all('entitlements')} n’est pas facturé à ${partner}.`,
      mend: 'Choisissez un autre abonnement Azure, ou aucun',
    },
    'reservation-not-active': {
      must: 'La réservation doit être à ce partenaire, active, et sa durée non écoulée.',
      so: ({ subscription, partner }) =>
        `${subscription} n’est pas une réservation active de ${partner}.`,
      mend: null,
    },
    'azure-plan-in-use': {
      must: 'Aucun abonnement Azure et aucune réservation du plan ne doivent être actifs ; chacun doit d’abord être annulé.',
      so: ({ has, few, many }) =>
        has('entitlements')
          ? `${few('entitlements', { other: '# abonnements Azure' })} ${many('entitlements') === 1 ? 'est actif' : 'sont actifs'} dans ce plan.`
          : `De la capacité est encore réservée dans ce plan : ${few('reservations', { other: '# réservations' })}.`,
      mend: ({ has, many }) => {
        if (has('entitlements')) {
          return many('entitlements') === 1 ? 'Annulez-le d’abord' : 'Annulez-les d’abord'
        }
        return many('reservations') === 1 ? 'Rendez-la d’abord' : 'Rendez-les d’abord'
      },
    },
  },
} as const satisfies TranslatedSlugWords
