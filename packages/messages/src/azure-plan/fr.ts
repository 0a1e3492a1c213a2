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
    'azure-plan-in-use': {
      must: 'Aucun abonnement Azure et aucune réservation du plan ne doivent être actifs ; chacun doit d’abord être annulé.',
      so: ({ has, few, many }) =>
        has('entitlements')
          ? `${few('entitlements', { other: '# abonnements Azure' })} ${many('entitlements') === 1 ? 'est actif' : 'sont actifs'} dans ce plan.`
          : `De la capacité est encore réservée dans ce plan : ${few('reservations', { other: '# réservations' })}.`,
      mend: ({ has, many }) => {
        if (!has('entitlements')) return ''
        return many('entitlements') === 1 ? 'Annulez-le d’abord' : 'Annulez-les d’abord'
      },
    },
  },
} as const satisfies TranslatedSlugWords
