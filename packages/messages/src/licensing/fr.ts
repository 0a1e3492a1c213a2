import { onlyTheClock } from '../policies/fr.ts'
import type { TranslatedSlugWords } from '../words.ts'

export const licensing = {
  title: 'Licences et utilisateurs',
  commands: {
    CreateUser: 'Ajouter un utilisateur',
    UpdateUser: 'Modifier un utilisateur',
    DeleteUser: 'Supprimer un utilisateur',
    RestoreUser: 'Rétablir un utilisateur',
    ChangeLicenses: 'Modifier les licences',
    AnnounceLoss: 'Annoncer l’arrêt de services',
    DeleteUserData: 'Effacer les données conservées d’un utilisateur',
  },
  rules: {
    'may-not-manage-users': {
      must: 'L’administrateur général ou l’administrateur des utilisateurs du client doit agir, ou un administrateur d’un partenaire disposant de l’administration déléguée.',
      so: ({ party, role, customer }) =>
        `${party} agit avec le rôle « ${role} » et ne peut pas gérer les utilisateurs chez ${customer}.`,
      mend: ({ giver }) => `Agissez pour ${giver} en tant qu’administrateur général`,
    },
    'principal-name-taken': {
      must: 'Personne d’autre dans le locataire ne doit avoir ce nom d’utilisateur principal ; il doit être nouveau.',
      so: ({ all, has }) =>
        has('users')
          ? `${all('users')} a déjà ce nom d’utilisateur principal.`
          : 'Quelqu’un a déjà ce nom d’utilisateur principal.',
      mend: 'Choisissez un autre nom',
    },
    'user-gone': {
      must: 'Une personne supprimée doit être rétablie tant qu’elle est conservée, en règle générale 30 jours.',
      so: ({ user }) => `${user} a été supprimé il y a trop longtemps ; rien n’est conservé.`,
      mend: 'Créez l’utilisateur à nouveau',
    },
    'user-deleted': {
      must: 'La personne ne doit pas avoir été supprimée du locataire.',
      so: ({ few, many }) =>
        `${few('users', { other: '# utilisateurs' })} ${many('users') === 1 ? 'a été supprimé' : 'ont été supprimés'}.`,
      mend: ({ many }) => (many('users') === 1 ? 'Rétablissez cet utilisateur' : 'Rétablissez-les'),
    },
    'sku-not-in-tenant': {
      must: 'Le locataire doit avoir un abonnement pour les licences attribuées.',
      so: ({ customer, all }) => `${customer} n’a aucun abonnement pour ${all('skus')}.`,
      mend: 'Commandez-le d’abord',
    },
    'service-plan-unknown': {
      must: 'Un service désactivé doit faire partie de la licence.',
      so: ({ all, many }) =>
        `${all('services')} ${many('services') === 1 ? 'ne fait pas partie' : 'ne font pas partie'} de la licence.`,
      mend: 'Nommez des services de la licence',
    },
    'licenses-exhausted': {
      must: 'Il doit y avoir autant de licences libres que de licences attribuées.',
      so: ({ all, first, count }) =>
        `${count(Number(first('needed')), { one: '# licence est demandée', other: '# licences sont demandées' })} (${all('skus')}), et ${count(Number(first('available')), { one: '# est libre', other: '# sont libres' })}.`,
      mend: 'Retirez des licences à quelqu’un, ou ajoutez-en à l’abonnement',
    },
    'service-plans-conflict': {
      must: 'Personne ne doit détenir ensemble des services qui s’excluent ; l’un d’eux doit être désactivé.',
      so: ({ all }) => `Personne ne peut détenir ces services ensemble : ${all('services')}.`,
      mend: 'Désactivez l’un d’eux',
    },
    'usage-location-unknown': {
      must: 'Le lieu d’utilisation doit être un pays où Microsoft vend.',
      so: ({ country }) => `Microsoft ne vend pas en ce lieu : ${country('countries')}.`,
      mend: 'Choisissez un autre lieu d’utilisation',
    },
    'usage-location-missing': {
      must: 'Toute personne qui reçoit des licences doit avoir un lieu d’utilisation.',
      so: ({ few, many }) =>
        `${few('users', { other: '# utilisateurs' })} ${many('users') === 1 ? 'n’a' : 'n’ont'} pas de lieu d’utilisation.`,
      mend: 'Indiquez d’abord le lieu d’utilisation',
    },
    'only-the-clock-announces': onlyTheClock,
  },
} as const satisfies TranslatedSlugWords
