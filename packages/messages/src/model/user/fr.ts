import type { SomeEvents } from '../../words.ts'

const people = { one: '# utilisateur', other: '# utilisateurs' }

export const user = {
  UserCreated: ({ name }) => `Utilisateur ${name} ajouté`,
  UserUpdated: ({ user }) => `Utilisateur ${user} modifié`,
  UserPasswordSet: ({ user }) => `Mot de passe de ${user} défini`,
  UserDeleted: ({ user }) => `Utilisateur ${user} supprimé`,
  UserRestored: ({ user }) => `Utilisateur ${user} rétabli`,
  LicensesChanged: ({ users, add, remove }, say) =>
    [
      ...(add.length > 0 ? [`Attribution de ${say.list(add.map(({ sku }) => sku))}`] : []),
      ...(remove.length > 0 ? [`Retrait de ${say.list(remove)}`] : []),
    ].join(', ') + ` : ${say.few(users, people)}`,
  LossAnnounced: ({ losses, serviceEndsAt }, say) =>
    `Annoncé : des services s’arrêtent le ${say.instant(serviceEndsAt)} pour ${say.few(
      losses.map(({ user }) => user),
      people,
    )}`,
  UserDataDeleted: ({ user, services }, say) =>
    `Les données de ${user} ont disparu : ${say.list(services)}`,
} as const satisfies SomeEvents
