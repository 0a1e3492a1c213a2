import type { SomeRules } from '../../words.ts'

export const licensing = {
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
} as const satisfies SomeRules
