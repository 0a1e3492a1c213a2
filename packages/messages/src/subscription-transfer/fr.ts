import { onlyTheClock } from '../policies/fr.ts'
import type { TranslatedSlugWords } from '../words.ts'

export const subscriptionTransfer = {
  title: 'Transfert d’abonnements',
  commands: {
    RequestSubscriptionTransfer: 'Demander un transfert d’abonnements',
    AcceptSubscriptionTransfer: 'Accepter un transfert',
    RejectSubscriptionTransfer: 'Refuser un transfert',
    WithdrawSubscriptionTransfer: 'Retirer un transfert',
    RunTransferLine: 'Exécuter une ligne d’un transfert',
    ExpireSubscriptionTransfer: 'Clore un transfert resté sans réponse',
  },
  rules: {
    'transfers-not-available-yet': {
      must: 'Les transferts doivent exister, ce qui est le cas à partir du 20 mars 2020.',
      so: ({ today }) =>
        `Nous sommes le ${today} ; les abonnements ne peuvent pas encore être transférés.`,
      mend: ({ until }) => `Attendez jusqu’au ${until}`,
    },
    'partner-not-enrolled': {
      must: 'Le partenaire doit être un partenaire de facturation directe inscrit comme revendeur indirect, et avoir accepté ce contrat.',
      so: ({ partner }) =>
        `${partner} n’est pas un partenaire de facturation directe devenu aussi revendeur indirect.`,
      mend: 'Inscrivez-vous comme revendeur indirect sous Programmes',
    },
    'target-not-provider': {
      must: 'Le partenaire sollicité doit être un fournisseur indirect.',
      so: ({ all }) => `${all('providers')} n’est pas un fournisseur indirect.`,
      mend: 'Choisissez un fournisseur indirect',
    },
    'provider-relationship-missing': {
      must: 'Le fournisseur doit avoir une relation de revendeur avec le client.',
      so: ({ all, customer }) =>
        `${all('providers')} et ${customer} n’ont pas de relation de revendeur.`,
      mend: ({ giver, customer }) => `Faites-la demander à ${customer} par ${giver}`,
    },
    'not-transferable': {
      must: 'Chaque abonnement doit être un abonnement de licences CSP actif, ou du 0145P actif, vendu par ce partenaire ; les modules complémentaires suivent leur base.',
      so: ({ few, many }) =>
        `${few('subscriptions', { other: '# abonnements' })} ${many('subscriptions') === 1 ? 'ne peut pas faire partie de ce transfert en l’état' : 'ne peuvent pas faire partie de ce transfert en l’état'}.`,
      mend: 'Laissez-le de côté, et voyez quelle voie il prend',
    },
    'already-in-move': {
      must: 'Aucun déplacement de licences ne doit être en train de remplacer l’abonnement.',
      so: ({ all, many }) =>
        `${all('subscriptions')} ${many('subscriptions') === 1 ? 'est remplacé' : 'sont remplacés'} par un déplacement de licences.`,
      mend: 'Voyez le déplacement en cours',
    },
    'transfer-is-final': {
      must: 'La personne qui demande doit avoir confirmé que ce que le fournisseur accepte ne revient pas.',
      so: 'Personne n’a encore confirmé que ce que le fournisseur accepte ne revient pas.',
      mend: 'Confirmez-le',
    },
    'transfer-to-another-provider': {
      must: 'Le fournisseur nommé dans le transfert doit y répondre.',
      so: ({ all, partner }) => `Le transfert s’adresse à ${all('providers')}, pas à ${partner}.`,
      mend: ({ giver }) => `Laissez faire ${giver}`,
    },
    'transfer-of-another-partner': {
      must: 'Le partenaire qui a demandé le transfert doit le retirer.',
      so: ({ all, partner }) => `${all('partners')} a demandé le transfert, et non ${partner}.`,
      mend: ({ giver }) => `Laissez faire ${giver}`,
    },
    'transfer-not-active': {
      must: 'Le transfert doit encore attendre sa réponse.',
      so: ({ all, status }) =>
        `Le transfert ${all('transfers')} n’attend aucune réponse ; son état : ${status('statuses')}.`,
      mend: 'Voyez les transferts',
    },
    'only-the-clock-transfers': onlyTheClock,
  },
} as const satisfies TranslatedSlugWords
