import { onlyTheClock } from '../policies/fr.ts'
import type { TranslatedSlugWords } from '../words.ts'

export const azurePlanTransition = {
  title: 'Transition vers le plan Azure',
  commands: {
    StartAzurePlanTransition: 'Transition de la facturation vers un plan Azure',
    ResumeAzurePlanTransition: 'Reprendre la transition',
    RunTransitionStep: 'Exécuter l’étape suivante de la transition',
    RequestBillingOwnership: 'Demander la propriété de facturation',
    AcceptBillingOwnership: 'Accepter le changement de propriété de facturation',
    WithdrawBillingOwnership: 'Retirer la demande de propriété de facturation',
  },
  rules: {
    'app-only-refused': {
      must: 'Une personne doit être connectée ; un jeton d’application seule ne suffit pas.',
      so: ({ party }) => `Une application agit pour ${party}, et personne n’est connecté.`,
      mend: ({ giver, giverRole }) => `Agissez pour ${giver} avec le rôle « ${giverRole} »`,
    },
    'provider-transitions-for-reseller': {
      must: 'Un partenaire de facturation directe ou un fournisseur indirect doit exécuter la transition ; un revendeur s’adresse à son fournisseur.',
      so: ({ partner }) => `${partner} est un revendeur indirect et n’exécute pas de transition.`,
      mend: ({ has, all }) => (has('providers') ? `Laissez faire ${all('providers')}` : ''),
    },
    'nothing-to-transition': {
      must: 'Le client doit avoir un abonnement Microsoft Azure (0145P) auprès de ce partenaire ; les autres offres ne sont pas déplacées.',
      so: ({ customer, partner }) =>
        `${customer} n’a aucun abonnement Microsoft Azure (0145P) auprès de ${partner}.`,
      mend: null,
    },
    'legacy-subscription-suspended': {
      must: 'Aucun abonnement 0145P restant à déplacer ne doit être suspendu ; chacun doit être actif.',
      so: ({ few, many }) =>
        `${few('subscriptions', { other: '# abonnements 0145P' })} ${many('subscriptions') === 1 ? 'est suspendu' : 'sont suspendus'}.`,
      mend: ({ many }) => (many('subscriptions') === 1 ? 'Réactivez-le' : 'Réactivez chacun d’eux'),
    },
    'subscription-bought-recently': {
      must: 'Aucun abonnement 0145P ne doit avoir été acheté trop récemment ; un peu de temps doit avoir passé.',
      so: ({ few, many }) =>
        `${few('subscriptions', { other: '# abonnements 0145P' })} ${many('subscriptions') === 1 ? 'a été acheté' : 'ont été achetés'} trop récemment.`,
      mend: ({ until }) => `Attendez le ${until}`,
    },
    'shared-services-tenant': {
      must: 'Le client ne doit pas être un locataire de services partagés (Azure Partner Shared Services).',
      so: ({ customer }) =>
        `${customer} est un locataire de services partagés (Azure Partner Shared Services).`,
      mend: null,
    },
    'transition-already-completed': {
      must: 'Le client ne doit pas avoir déjà été déplacé.',
      so: ({ customer, partner }) =>
        `${partner} a déjà fait passer ${customer} au plan Azure ; il ne reste rien à déplacer.`,
      mend: null,
    },
    'transition-is-final': {
      must: 'La personne qui la commence doit avoir confirmé qu’il n’y a pas de retour en arrière.',
      so: 'Personne n’a encore confirmé qu’il n’y a pas de retour en arrière.',
      mend: 'Confirmez-le',
    },
    'transition-has-not-failed': {
      must: 'La transition doit s’être arrêtée sur une étape en échec.',
      so: 'La transition n’est arrêtée sur aucune étape en échec.',
      mend: 'Regardez où elle en est',
    },
    'not-outside-csp': {
      must: 'L’abonnement Azure doit avoir été acheté hors CSP.',
      so: ({ entitlement }) => `${entitlement} n’a pas été acheté hors CSP.`,
      mend: null,
    },
    'azure-plan-missing': {
      must: 'Le partenaire doit avoir un plan Azure actif pour le client, celui que la demande nomme.',
      so: ({ customer, partner, by }) =>
        by === 'again'
          ? `Le plan nommé n’est pas un plan Azure actif acheté par ${partner} pour ${customer}.`
          : `${partner} n’a pas de plan Azure actif pour ${customer}.`,
      mend: ({ by }) => (by === 'again' ? 'Nommez l’un de ses plans' : 'Achetez le plan Azure'),
    },
    'no-ownership-request': {
      must: 'Le partenaire doit avoir demandé la propriété de facturation de cet abonnement, dans les trente derniers jours.',
      so: ({ entitlement, partner }) =>
        `${partner} n’a pas demandé la propriété de facturation pour ${entitlement}, ou il y a plus de trente jours.`,
      mend: ({ giver }) => `Faites-la demander par ${giver}`,
    },
    'transition-of-another-partner': {
      must: 'La transition doit être celle de ce partenaire ; qui l’a commencée la reprend.',
      so: ({ partner, all }) =>
        `La transition a été commencée par ${all('partners')}, et non par ${partner}.`,
      mend: ({ giver }) => `Laissez faire ${giver}`,
    },
    'billing-ownership-not-transferable': {
      must: 'L’abonnement Azure doit relever d’un Contrat Entreprise direct ; pour tout autre, on crée un abonnement dans le plan Azure et on y déplace les ressources.',
      so: ({ entitlement, has, channel }) =>
        has('channels')
          ? `${entitlement} a été acheté ainsi : ${channel('channels')}. Sa facturation ne peut pas être reprise.`
          : `La facturation ne peut pas être reprise : ${entitlement}.`,
      mend: 'Créez un abonnement Azure dans le plan et déplacez-y les ressources',
    },
    'provider-takes-ownership-for-reseller': {
      must: 'Un partenaire de facturation directe ou un fournisseur indirect doit demander la propriété de facturation ; un revendeur s’adresse à son fournisseur.',
      so: ({ partner }) =>
        `${partner} est un revendeur indirect et ne demande pas la propriété de facturation.`,
      mend: ({ has, all }) => (has('providers') ? `Laissez faire ${all('providers')}` : ''),
    },
    'azure-plan-not-named': {
      must: 'Une demande doit nommer son plan, ou le revendeur dont c’est le plan, là où le partenaire en a plusieurs.',
      so: ({ partner, customer, many, count }) =>
        `${partner} a ${count(many('plans'), { other: '# plans Azure' })} pour ${customer}, et aucun n’est nommé.`,
      mend: 'Nommez le plan, ou le revendeur dont c’est le plan',
    },
    'not-party-to-request': {
      must: 'Un administrateur du partenaire qui a demandé doit retirer la demande, ou l’administrateur général du client la refuser.',
      so: ({ party, role, entitlement }) =>
        `${party} agit avec le rôle « ${role} » et n’a pas demandé ${entitlement}.`,
      mend: ({ giver }) => `Agissez pour ${giver} en tant qu’administrateur général`,
    },
    'only-the-clock-runs-steps': onlyTheClock,
  },
} as const satisfies TranslatedSlugWords
