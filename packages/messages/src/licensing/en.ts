import { onlyTheClock } from '../policies/en.ts'
import type { SlugWords } from '../words.ts'

export const licensing = {
  title: 'Licences and users',
  commands: {
    CreateUser: 'Add a user',
    UpdateUser: 'Change a user',
    DeleteUser: 'Remove a user',
    RestoreUser: 'Bring a user back',
    ChangeLicenses: 'Change licences',
    AnnounceLoss: 'Announce that services stop',
    DeleteUserData: 'Delete what was kept of a user',
  },
  rules: {
    'may-not-manage-users': {
      so: ({ party, role, customer }) =>
        `${party} acts as ${role} and may not manage the users of ${customer}.`,
      mend: ({ giver }) => `Act as global admin of ${giver}`,
    },
    'principal-name-taken': {
      so: ({ all, has }) =>
        has('users')
          ? `${all('users')} has this principal name.`
          : 'Somebody has this principal name.',
      mend: 'Choose another name',
    },
    'user-gone': {
      so: ({ user }) => `${user} was removed too long ago; nothing is kept.`,
      mend: 'Create the user anew',
    },
    'user-deleted': {
      so: ({ few, many }) =>
        `${few('users', { other: '# users' })} ${many('users') === 1 ? 'has' : 'have'} been removed.`,
      mend: ({ many }) => (many('users') === 1 ? 'Bring the user back' : 'Bring them back'),
    },
    'sku-not-in-tenant': {
      so: ({ customer, all }) => `${customer} has no subscription for ${all('skus')}.`,
      mend: 'Order it first',
    },
    'service-plan-unknown': {
      so: ({ all, many }) =>
        `${all('services')} ${many('services') === 1 ? 'is' : 'are'} not part of the licence.`,
      mend: 'Name services that the licence has',
    },
    'licenses-exhausted': {
      so: ({ all, first, count }) =>
        `${count(Number(first('needed')), { one: '# licence is', other: '# licences are' })} wanted of ${all('skus')}, and ${count(Number(first('available')), { one: '# is free', other: '# are free' })}.`,
      mend: 'Take licences away from somebody, or add some to the subscription',
    },
    'service-plans-conflict': {
      so: ({ all }) => `Nobody can hold these services together: ${all('services')}.`,
      mend: 'Turn one of them off',
    },
    'usage-location-unknown': {
      so: ({ country }) => `Microsoft does not sell in this place: ${country('countries')}.`,
      mend: 'Choose another usage location',
    },
    'usage-location-missing': {
      so: ({ few, many }) =>
        `${few('users', { other: '# users' })} ${many('users') === 1 ? 'has' : 'have'} no usage location.`,
      mend: 'Set the usage location first',
    },
    'only-the-clock-announces': onlyTheClock,
  },
} as const satisfies SlugWords
