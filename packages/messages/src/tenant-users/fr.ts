import type { TranslatedSlugWords } from '../words.ts'

export const tenantUsers = {
  title: 'Utilisateurs',
  commands: {
    CreateUser: 'Ajouter un utilisateur',
    UpdateUser: 'Modifier un utilisateur',
    DeleteUser: 'Supprimer un utilisateur',
    RestoreUser: 'Rétablir un utilisateur',
  },
  rules: {
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
    'usage-location-unknown': {
      must: 'Le lieu d’utilisation doit être un pays où Microsoft vend.',
      so: ({ country }) => `Microsoft ne vend pas en ce lieu : ${country('countries')}.`,
      mend: 'Choisissez un autre lieu d’utilisation',
    },
  },
} as const satisfies TranslatedSlugWords
