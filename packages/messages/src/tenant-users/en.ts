import type { SlugWords } from '../words.ts'

export const tenantUsers = {
  title: 'Users',
  commands: {
    CreateUser: 'Add a user',
    UpdateUser: 'Change a user',
    DeleteUser: 'Remove a user',
    RestoreUser: 'Bring a user back',
  },
  rules: {
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
    'usage-location-unknown': {
      so: ({ country }) => `Microsoft does not sell in this place: ${country('countries')}.`,
      mend: 'Choose another usage location',
    },
  },
} as const satisfies SlugWords
