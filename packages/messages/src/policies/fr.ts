import type { RuleWords, TranslatedRules } from '../words.ts'
import { apart } from './apart.ts'
import { orderPolicies } from './orders/fr.ts'

/** What only the clock does is refused in one way, whatever it is. */
export const onlyTheClock = {
  must: 'Cela doit se faire de soi-même, quand l’horloge avance.',
  so: ({ party }) => `C’est ${party} qui agit ; seule l’horloge fait cela.`,
  mend: 'Faites avancer l’horloge',
} as const satisfies Required<RuleWords>

/** Rules that several workflows share. */
export const policies = {
  ...orderPolicies,
  'may-not-manage-users': {
    must: 'L’administrateur général ou l’administrateur des utilisateurs du client doit agir, ou un administrateur d’un partenaire disposant de l’administration déléguée.',
    so: ({ party, role, customer }) =>
      `${party} agit avec le rôle « ${role} » et ne peut pas gérer les utilisateurs chez ${customer}.`,
    mend: ({ giver }) => `Agissez pour ${giver} en tant qu’administrateur général`,
  },
  'user-deleted': {
    must: 'La personne ne doit pas avoir été supprimée du locataire.',
    so: ({ few, many }) =>
      `${few('users', { other: '# utilisateurs' })} ${many('users') === 1 ? 'a été supprimé' : 'ont été supprimés'}.`,
    mend: ({ many }) => (many('users') === 1 ? 'Rétablissez cet utilisateur' : 'Rétablissez-les'),
  },
  'actor-not-of-partner': {
    must: 'La personne qui agit doit appartenir au partenaire que la commande concerne, ou à son client là où celui-ci décide aussi.',
    so: ({ party, partner }) => `${party} agit, et la commande concerne ${partner}.`,
    mend: ({ giver }) => `Agissez pour ${giver}`,
  },
  'subscription-without-rules': {
    must: 'L’abonnement doit être d’un type pour lequel la commande a des règles ; les licences de la nouvelle expérience commerciale n’en ont pas encore ici, et une réservation ne peut qu’être achetée et rendue.',
    so: ({ few }) =>
      `Cette commande n’a pas de règles pour ${few('subscriptions', { other: '# abonnements' })} ; rien n’y change.`,
    mend: null,
  },
  'stale-version': {
    must: 'L’abonnement ne doit pas avoir changé depuis sa lecture.',
    so: ({ subscription, given, first }) =>
      `${subscription} en est à la version ${first('versions')} ; la version ${given('version')} a été lue.`,
    mend: 'Lisez-le à nouveau et répétez la modification',
  },
  'role-insufficient': {
    must: 'La personne qui agit doit avoir un rôle qui le permet, comme agent d’administration.',
    so: ({ party, role }) => `${party} agit avec le rôle « ${role} », qui ne suffit pas ici.`,
    mend: ({ giver, giverRole }) => `Agissez pour ${giver} avec le rôle « ${giverRole} »`,
  },
  'not-global-admin': {
    must: 'Un administrateur général doit agir : celui du client pour le client, celui du partenaire pour le partenaire.',
    so: ({ party, role }) =>
      `${party} agit avec le rôle « ${role} » ; il faut un administrateur général.`,
    mend: ({ giver }) => `Agissez pour ${giver} en tant qu’administrateur général`,
  },
  'id-taken': {
    must: 'L’ID doit être nouveau, ou la commande doit être celle qui l’a créé, envoyée à nouveau.',
    so: ({ choice }) =>
      choice !== ''
        ? `Autre chose porte déjà cet ID : ${choice}.`
        : 'Autre chose porte déjà cet ID.',
    mend: 'Choisissez un autre ID',
  },
  'reseller-relationship-missing': {
    must: 'Le partenaire et le client doivent avoir une relation de revendeur active.',
    so: ({ partner, customer }) =>
      `Il n’y a pas de relation de revendeur entre ${partner} et ${customer}.`,
    mend: ({ customer }) => `Demandez-en une à ${customer}`,
  },
  'partner-region-differs': {
    must: 'Le partenaire doit être dans la même région que le locataire du client, ou que le fournisseur avec lequel il travaille.',
    so: (said) =>
      `${apart(said)[0]} et ${apart(said)[1]} ne sont pas dans la même région : ${said.market(0)} ; ${said.market(1)}.`,
    mend: ({ has, few }) =>
      has('partners')
        ? `Laissez faire un partenaire de cette région : ${few('partners', { other: '# partenaires y sont' })}`
        : '',
  },
  'customer-agreement-missing': {
    must: 'Le client doit avoir accepté le Contrat client Microsoft.',
    so: ({ customer }) => `${customer} n’a pas accepté le Contrat client Microsoft.`,
    mend: 'Confirmez son acceptation',
  },
  'partner-agreement-missing': {
    must: 'Le partenaire doit avoir signé le Contrat Partenaire Microsoft.',
    so: ({ partner }) => `${partner} n’a pas signé le Contrat Partenaire Microsoft.`,
    mend: ({ giver }) => `Signez-le pour ${giver} en tant qu’administrateur général`,
  },
  'reseller-agreement-missing': {
    must: 'Chaque revendeur nommé dans la commande doit avoir signé le Contrat Partenaire Microsoft.',
    so: ({ all, many }) =>
      `${all('resellers')} ${many('resellers') === 1 ? 'n’a' : 'n’ont'} pas signé le Contrat Partenaire Microsoft.`,
    mend: ({ giver }) => `Signez-le pour ${giver} en tant qu’administrateur général`,
  },
  'provider-orders-for-reseller': {
    must: 'Un partenaire de facturation directe ou un fournisseur indirect doit commander ; un revendeur s’adresse à son fournisseur.',
    so: ({ partner }) => `${partner} est un revendeur indirect et ne commande pas.`,
    mend: ({ has, all }) => (has('providers') ? `Laissez faire ${all('providers')}` : ''),
  },
  'direct-bill-restricted': {
    must: 'La facturation directe du partenaire ne doit pas être restreinte pour un nouvel achat ; ce que ses clients ont déjà continue.',
    so: ({ partner, day }) =>
      `La facturation directe de ${partner} est restreinte depuis le ${day('since')} ; rien de nouveau ne peut être acheté.`,
    mend: 'Voyez sous Programmes ce qui manque, et confiez les nouvelles affaires à un fournisseur indirect',
  },
  'direct-bill-suspended': {
    must: 'La facturation directe du partenaire ne doit pas être suspendue pour un achat ; ce que ses clients ont peut être géré et réduit.',
    so: ({ partner, day }) =>
      `La facturation directe de ${partner} est suspendue depuis le ${day('since')} ; rien de plus ne peut être acheté.`,
    mend: 'Voyez sous Programmes ce qui manque, et confiez les nouvelles affaires à un fournisseur indirect',
  },
  'direct-bill-revoked': {
    must: 'La facturation directe du partenaire ne doit pas être révoquée ; ce que ses clients ont va sans lui jusqu’à la fin de sa durée.',
    so: ({ partner }) => `La facturation directe de ${partner} est révoquée.`,
    mend: null,
  },
  'reseller-not-compliant': {
    must: 'Le revendeur nommé dans la commande doit remplir ce que Microsoft demande aux revendeurs indirects : 1 000 USD en douze mois dans son pays, et les éléments de sécurité obligatoires.',
    so: ({ reseller }) => `${reseller} ne remplit pas ce qui est demandé aux revendeurs indirects.`,
    mend: 'Nommez un autre revendeur',
  },
  'provider-named-as-reseller': {
    must: 'La commande doit nommer le revendeur indirect comme partenaire de référence, jamais un fournisseur.',
    so: ({ reseller }) =>
      `La commande nomme ${reseller}, un fournisseur indirect, comme revendeur.`,
    mend: 'Nommez le revendeur indirect, ou personne',
  },
  'reseller-not-of-provider': {
    must: 'Le revendeur nommé dans la commande doit travailler avec le fournisseur qui commande.',
    so: ({ reseller, partner }) => `${reseller} ne travaille pas avec ${partner}.`,
    mend: ({ partner }) => `Nommez un revendeur qui travaille avec ${partner}`,
  },
  'offer-discontinued': {
    must: 'L’offre doit encore être vendue.',
    so: ({ all, many }) =>
      `${all('offers')} ${many('offers') === 1 ? 'n’est plus vendu' : 'ne sont plus vendus'}.`,
    mend: ({ has, few }) =>
      has('equivalents')
        ? `Commandez plutôt ${few('equivalents', { other: 'l’un des # équivalents' })}`
        : 'Cherchez une autre offre',
  },
  'seats-out-of-range': {
    must: 'La quantité doit être comprise entre le minimum et le maximum de l’offre.',
    so: ({ all, first }) =>
      `La quantité demandée est ${first('quantities')} ; ${all('offers')} se vend de ${first('min')} à ${first('max')}.`,
    mend: ({ first }) => `Demandez de ${first('min')} à ${first('max')}`,
  },
  'seats-per-tenant-exceeded': {
    must: 'Un locataire ne doit pas détenir plus de 300 licences d’une offre pour petites entreprises.',
    so: ({ customer, first, all }) =>
      `${customer} détiendrait ${first('totals')} licences ${all('skus')} ; un locataire peut en détenir 300.`,
    mend: 'Demandez-en moins, ou une offre sans cette limite',
  },
  'seats-below-assigned': {
    must: 'Il doit y avoir autant de licences que d’attributions, ou chaque personne qui resterait sans licence doit être nommée.',
    so: ({ few, many }) =>
      `${few('users', { one: '# utilisateur', other: '# utilisateurs' })} ${many('users') === 1 ? 'resterait' : 'resteraient'} sans licence.`,
    mend: 'Acceptez-le nom par nom, ou retirez d’abord des licences',
  },
  'loss-not-accepted': {
    must: 'Toute personne dont les services s’arrêteraient doit être nommée dans la commande.',
    so: ({ few, many, all }) =>
      `${few('users', { one: '# utilisateur', other: '# utilisateurs' })} ${many('users') === 1 ? 'perdrait' : 'perdraient'} ${many('services') > 6 ? `${many('services')} services` : all('services')}.`,
    mend: 'Acceptez-le nom par nom',
  },
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
  'transition-required': {
    must: 'Aucun abonnement Microsoft Azure (0145P) ne doit rester hors d’un plan ; ce que le client possède doit passer par la transition.',
    so: ({ customer, partner }) =>
      `${customer} a Microsoft Azure (0145P) auprès de ${partner}, hors de tout plan.`,
    mend: 'Commencez la transition vers le plan Azure',
  },
  'exchange-rate-missing': {
    must: 'La valeur d’un dollar dans la devise du plan doit être indiquée pour le mois de l’achat.',
    so: ({ all }) =>
      `Le plan serait facturé en ${all('currencies')}, et personne n’a indiqué ce que vaut un dollar dans cette devise pour ${all('months')}.`,
    mend: ({ all }) =>
      `Indiquez ce que vaut un dollar en ${all('currencies')} pour ${all('months')}`,
  },
  'azure-plan-bought-already': {
    must: 'Le client ne doit pas encore avoir de plan Azure pour ce partenaire de référence.',
    so: ({ customer, all }) => `${customer} a déjà un plan Azure pour ${all('partners')}.`,
    mend: 'Voyez les plans Azure',
  },
  'transition-already-running': {
    must: 'Aucune autre transition de ce client ne doit être en cours ; elle doit être terminée.',
    so: ({ customer }) => `Une transition est déjà en cours pour ${customer}.`,
    mend: ({ command }) =>
      command === 'ResumeAzurePlanTransition' ? 'Relancez-la' : 'Attendez qu’elle soit terminée',
  },
  'already-in-transfer': {
    must: 'Aucun transfert et aucune autre demande ne doivent être ouverts pour ce dont il s’agit ; une demande est retirée, refusée, ou close après trente jours.',
    so: ({ has, all, many, entitlement }) =>
      has('transfers')
        ? `${all('subscriptions')} ${many('subscriptions') === 1 ? 'fait' : 'font'} déjà partie du transfert ${all('transfers')}.`
        : `${all('partners')} a déjà demandé la propriété de facturation pour ${entitlement}.`,
    mend: ({ by, command, giver }) => {
      if (by === 'looking') return 'Attendez qu’il soit terminé'
      return command === 'WithdrawSubscriptionTransfer'
        ? `Faites-le retirer par ${giver}`
        : `Faites refuser cette demande par ${giver}`
    },
  },
  'subscription-transferred': {
    must: 'Un abonnement transféré à un fournisseur doit y rester ; il n’est plus jamais modifié ici.',
    so: ({ subscription, all }) => `${subscription} a été transféré à ${all('providers')}.`,
    mend: ({ giver }) => `Laissez faire ${giver}, sous son nouvel identifiant`,
  },
  'transition-pending': {
    must: 'Aucune transition vers le plan Azure de ce client ne doit attendre sa première étape ; elle doit être terminée.',
    so: ({ customer }) => `Une transition attend sa première étape pour ${customer}.`,
    mend: 'Attendez qu’elle soit terminée',
  },
  'transition-running': {
    must: 'Aucune transition vers le plan Azure de ce client ne doit être en cours ; elle doit être terminée.',
    so: ({ customer }) => `Une transition est en cours pour ${customer}.`,
    mend: 'Attendez qu’elle soit terminée',
  },
  'transition-failed': {
    must: 'Aucune transition vers le plan Azure de ce client ne doit s’être arrêtée sur un échec ; elle doit être terminée.',
    so: ({ customer }) => `Une transition s’est arrêtée sur une étape en échec pour ${customer}.`,
    mend: 'Relancez-la',
  },
} as const satisfies TranslatedRules
