import { onlyTheClock } from '../policies/fr.ts'
import type { TranslatedSlugWords } from '../words.ts'

export const licensing = {
  title: 'Licences',
  commands: {
    ChangeLicenses: 'Modifier les licences',
    AnnounceLoss: 'Annoncer l’arrêt de services',
    DeleteUserData: 'Effacer les données conservées d’un utilisateur',
  },
  rules: {
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
    'usage-location-missing': {
      must: 'Toute personne qui reçoit des licences doit avoir un lieu d’utilisation.',
      so: ({ few, many }) =>
        `${few('users', { other: '# utilisateurs' })} ${many('users') === 1 ? 'n’a' : 'n’ont'} pas de lieu d’utilisation.`,
      mend: 'Indiquez d’abord le lieu d’utilisation',
    },
    'only-the-clock-announces': onlyTheClock,
  },
} as const satisfies TranslatedSlugWords
