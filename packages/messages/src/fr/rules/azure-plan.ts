import type { TranslatedRules } from '../../words.ts'

export const azurePlan = {
  'azure-plan-not-available-yet': {
    must: 'Le plan Azure doit être disponible, comme il l’est à partir du 1er novembre 2019.',
    so: ({ today }) => `Nous sommes le ${today} ; le plan Azure n’existe pas encore.`,
    mend: ({ until }) => `Attendez le ${until}`,
  },
  'azure-plan-not-sold-here': {
    must: 'Le plan Azure doit être vendu dans le pays du client.',
    so: ({ customer, country, has }) =>
      has('countries')
        ? `Le plan Azure n’est pas vendu dans le pays de ce client : ${customer}, ${country('countries')}.`
        : `Le plan Azure n’est pas vendu là où se trouve ${customer}.`,
    mend: null,
  },
  'buy-through-azure-plan': {
    must: 'Le plan Azure doit s’acheter en tant que plan, pas par une commande d’offre.',
    so: 'Ce qui est commandé est le plan Azure, qui n’est pas une offre ordinaire.',
    mend: 'Achetez le plan Azure',
  },
  'azure-plan-replaces-0145p': {
    must: 'Le partenaire ne doit pas encore avoir de plan Azure pour le client ; avec un plan, les abonnements Azure se créent sur le portail Azure.',
    so: ({ partner, customer }) => `${partner} a déjà un plan Azure pour ${customer}.`,
    mend: 'Créez un abonnement Azure dans le plan',
  },
  'transition-required': {
    must: 'Aucun abonnement Microsoft Azure (0145P) ne doit rester hors d’un plan ; ce que le client possède doit passer par la transition.',
    so: ({ customer, partner }) =>
      `${customer} a Microsoft Azure (0145P) auprès de ${partner}, hors de tout plan.`,
    mend: 'Commencez la transition vers le plan Azure',
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
    must: 'Aucun abonnement Azure du plan ne doit être actif ; chacun doit d’abord être annulé.',
    so: ({ few, many }) =>
      `${few('entitlements', { other: '# abonnements Azure' })} ${many('entitlements') === 1 ? 'est actif' : 'sont actifs'} dans ce plan.`,
    mend: ({ many }) => (many('entitlements') === 1 ? 'Annulez-le d’abord' : 'Annulez-les d’abord'),
  },
  'budget-currency-differs': {
    must: 'Le budget doit être dans la devise locale du client.',
    so: ({ customer, all, money }) =>
      `Le budget indiqué est ${money('amount')}, et ${customer} paie en ${all('currencies')}.`,
    mend: ({ all }) => `Indiquez-le en ${all('currencies')}`,
  },
  'budget-not-positive': {
    must: 'Le budget doit être supérieur à zéro ; un budget dont on ne veut plus est supprimé.',
    so: ({ money }) => `Le budget indiqué est ${money('amount')}.`,
    mend: 'Indiquez plus que zéro, ou supprimez le budget',
  },
} as const satisfies TranslatedRules
