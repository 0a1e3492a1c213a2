import type { SomeEvents } from '../../words.ts'

const people = { one: '# user', other: '# users' }

export const user = {
  UserCreated: ({ name }) => `User ${name} added`,
  UserUpdated: ({ user }) => `User ${user} changed`,
  UserPasswordSet: ({ user }) => `Password of ${user} set`,
  UserDeleted: ({ user }) => `User ${user} removed`,
  UserRestored: ({ user }) => `User ${user} is back`,
  LicensesChanged: ({ users, add, remove }, say) =>
    [
      ...(add.length > 0 ? [`${say.list(add.map(({ sku }) => sku))} assigned`] : []),
      ...(remove.length > 0 ? [`${say.list(remove)} taken away`] : []),
    ].join(', ') + `: ${say.few(users, people)}`,
  LossAnnounced: ({ losses, serviceEndsAt }, say) =>
    `Announced: services stop on ${say.instant(serviceEndsAt)} for ${say.few(
      losses.map(({ user }) => user),
      people,
    )}`,
  UserDataDeleted: ({ user, services }, say) => `Data of ${user} is gone: ${say.list(services)}`,
} as const satisfies SomeEvents
