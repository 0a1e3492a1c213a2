import { onlyTheClock } from '../policies/fr.ts'
import type { TranslatedSlugWords } from '../words.ts'

export const licenseMove = {
  title: 'Déplacement de licences',
  commands: {
    StartLicenseMove: 'Déplacer des licences dans CSP',
    ScheduleLicenseMove: 'Prévoir un déplacement de licences',
    CancelScheduledMove: 'Renoncer à un déplacement prévu',
    RunScheduledMove: 'Commencer un déplacement prévu',
    EndSourceSubscription: 'Mettre fin à un abonnement d’origine',
    OpenCreditCase: 'Demander un crédit',
    DecideCredit: 'Décider d’un crédit',
  },
  rules: {
    'delegated-admin-missing': {
      must: 'Le client doit agir lui-même, ou avoir délégué l’administration au partenaire qui agit.',
      so: ({ customer, party }) => `${customer} n’a pas délégué l’administration à ${party}.`,
      mend: ({ giver }) => `Agissez pour ${giver} en tant qu’administrateur général`,
    },
    'source-not-licenses': {
      must: 'Ce qui est déplacé doit être des licences ; Azure prend un autre chemin.',
      so: ({ all, many }) =>
        `${all('subscriptions')} ${many('subscriptions') === 1 ? 'n’est pas un abonnement de licences' : 'ne sont pas des abonnements de licences'}.`,
      mend: 'Laissez-le de côté ; Azure passe par la transition',
    },
    'source-already-gone': {
      must: 'Chaque abonnement déplacé doit exister : ni en attente ni supprimé.',
      so: ({ all, many }) =>
        `${all('subscriptions')} ${many('subscriptions') === 1 ? 'est en attente ou supprimé' : 'sont en attente ou supprimés'}.`,
      mend: 'Laissez cela de côté',
    },
    'source-already-of-partner': {
      must: 'Ce qui est déplacé doit avoir été acheté ailleurs, et non par ce partenaire dans CSP.',
      so: ({ all, many, partner }) =>
        `${all('subscriptions')} ${many('subscriptions') === 1 ? 'a déjà été acheté' : 'ont déjà été achetés'} par ${partner}.`,
      mend: 'Laissez cela de côté',
    },
    'source-already-moving': {
      must: 'Chaque abonnement doit être déplacé une seule fois.',
      so: ({ all, many }) =>
        `${all('subscriptions')} ${many('subscriptions') === 1 ? 'est déjà en cours de déplacement' : 'sont déjà en cours de déplacement'}.`,
      mend: 'Voyez le déplacement en cours',
    },
    'target-not-licenses': {
      must: 'Ce qui remplace des licences doit être des licences.',
      so: ({ all, has }) =>
        has('offers')
          ? `${all('offers')} ne se vend pas par licences.`
          : 'Ce qui serait acheté ne se vend pas par licences.',
      mend: 'Choisissez une offre qui se vend par licences',
    },
    'add-on-without-base': {
      must: 'Chaque module complémentaire doit être acheté avec sa base, ou pour une base que ce partenaire a déjà vendue.',
      so: ({ all }) => `Il n’y a pas de base pour ce qui remplace ${all('subscriptions')}.`,
      mend: 'Déplacez la base en même temps',
    },
    'source-sold-in-csp': {
      must: 'Il doit avoir été acheté hors de CSP ; ce qu’un partenaire a vendu dans CSP, c’est lui qui y met fin.',
      so: ({ subscription, all, has }) =>
        has('partners')
          ? `${subscription} a été vendu dans CSP, par ${all('partners')}.`
          : `${subscription} a été vendu dans CSP.`,
      mend: 'Laissez y mettre fin le partenaire qui l’a vendu',
    },
    'source-ended-already': {
      must: 'L’abonnement doit servir encore : actif, ou venant d’expirer.',
      so: ({ subscription }) => `${subscription} ne sert plus à personne.`,
      mend: null,
    },
    'credit-needs-direct-purchase': {
      must: 'Il doit avoir été acheté à Microsoft même dans le portail d’administration Microsoft 365, au mois ou à l’année.',
      so: ({ subscription }) =>
        `${subscription} n’a pas été acheté à Microsoft dans le portail d’administration Microsoft 365.`,
      mend: null,
    },
    'source-not-cancelled': {
      must: 'Il doit avoir été annulé avant la fin du temps payé.',
      so: ({ subscription }) => `${subscription} n’a pas été annulé avant la fin du temps payé.`,
      mend: 'Annulez-le',
    },
    'customer-opens-credit-case': {
      must: 'Le partenaire doit avoir l’administration déléguée ; sinon, c’est le client lui-même qui demande le crédit.',
      so: ({ customer, party }) => `${customer} n’a pas délégué l’administration à ${party}.`,
      mend: ({ giver }) => `Laissez ${giver} demander le crédit`,
    },
    'move-day-not-to-come': {
      must: 'Le jour prévu pour un déplacement doit être après aujourd’hui ; un déplacement d’aujourd’hui, on le commence.',
      so: ({ day, today }) => `Le jour indiqué est le ${day('on')}, et nous sommes le ${today}.`,
      mend: 'Choisissez un jour plus tard, ou commencez le déplacement maintenant',
    },
    'move-not-scheduled': {
      must: 'Le déplacement doit être un de ceux que ce partenaire a prévus et qui n’ont pas commencé.',
      so: ({ partner, given }) =>
        `${partner} n’a pas prévu de déplacement ${given('move')}, ou il a commencé.`,
      mend: 'Voyez les déplacements prévus',
    },
    'only-the-clock-starts-planned-moves': onlyTheClock,
    'only-support-decides-credits': {
      ...onlyTheClock,
      must: 'Le support de facturation Microsoft 365 doit décider de lui-même, quand l’horloge avance.',
      so: ({ party }) =>
        `${party} veut décider ; c’est le support de facturation Microsoft 365 qui le fait.`,
    },
  },
} as const satisfies TranslatedSlugWords
