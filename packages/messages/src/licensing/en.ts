import { onlyTheClock } from '../policies/en.ts'
import type { SlugWords } from '../words.ts'

export const licensing = {
  title: 'Licences',
  commands: {
    ChangeLicenses: 'Change licences',
    AnnounceLoss: 'Announce that services stop',
    DeleteUserData: 'Delete what was kept of a user',
  },
  rules: {
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
    'usage-location-missing': {
      so: ({ few, many }) =>
        `${few('users', { other: '# users' })} ${many('users') === 1 ? 'has' : 'have'} no usage location.`,
      mend: 'Set the usage location first',
    },
    'only-the-clock-announces': onlyTheClock,
  },
} as const satisfies SlugWords
