import type { Words } from '../../words.ts'

export const bulk: Words['screens']['bulk'] = {
  doneOf: (done, of) => `${done} sur ${of} faits`,
  stop: 'Arrêter',
  resume: { one: 'Continuer avec le dernier', other: 'Continuer avec les # restants' },
  failed: 'N’a pas pu être fait',
}

export const losses: Words['screens']['losses'] = {
  title: 'Qui perd quels services',
  user: 'Utilisateur',
  services: 'Services',
  usersLose: {
    one: '# utilisateur perd des services',
    other: '# utilisateurs perdent des services',
  },
  users: { one: '# utilisateur', other: '# utilisateurs' },
  serviceCount: { one: '# service', other: '# services' },
  loseSame: (users, services) => `${users} perdent les mêmes ${services}`,
  losesOne: (user, services) => `${user} perd ${services}`,
  names: 'Afficher les noms',
  keep: 'Ne rien changer',
  accept: {
    one: 'J’accepte que l’utilisateur (#) indiqué ici perde ces services.',
    other: 'J’accepte que les # utilisateurs indiqués ici perdent ces services.',
  },
  tickFirst: 'Veuillez lire qui perd quoi, puis cocher que vous l’acceptez.',
  serviceEnds: (day) => `Le service prend fin le ${day}.`,
  dataGoes: (day) => `Les données disparaissent le ${day}.`,
  atOnce: 'Le service prend fin immédiatement.',
}
