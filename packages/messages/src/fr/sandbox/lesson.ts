import type { SandboxWords } from '../../en/sandbox.ts'

/** Words of a lesson: the learner’s turn, what is missing, and what is still to come. */
export const lesson: SandboxWords['lesson'] = {
  yourTurn: 'À vous',
  how: 'Faites-le dans la console, à côté de cette liste. La leçon attend aussi longtemps que vous voulez.',
  check: 'Vérifier',
  checking: 'Vérification',
  hint: (next, total) => `Indice ${next} sur ${total}`,
  noHint: 'Il n’y a pas d’indice ici.',
  lastHint: 'C’était le dernier indice.',
  hints: 'Indices',
  showMe: 'Montrez-moi',
  waits: 'C’est à vous : faites-le et vérifiez, ou demandez la démonstration.',
  right: 'C’est juste. Vous l’avez fait vous-même.',
  missing: (count) =>
    count === 1 ? 'Pas encore. Il manque une chose.' : `Pas encore. Il manque ${count} choses.`,
  stillBroken: (rule) => `Fait encore obstacle : ${rule}`,
  brokenTooSoon: 'Une condition qui devait rester ouverte est déjà remplie.',
  isNot: (what, wanted, actual) => `${what} : ${actual}. Attendu : ${wanted}.`,
  nothing: 'rien',
  something: 'présent',
  count: (count) => `${count} en tout`,
  other: (what) => `une autre valeur que ${what}`,
  toCome: (count) =>
    count === 1
      ? 'Encore 1 étape, montrée le moment venu.'
      : `Encore ${count} étapes, montrées le moment venu.`,
  showAll: 'Montrer les étapes à venir et les réponses',
  rejoined:
    'Ce que vous avez fait s’écarte de cette leçon : elle continue dans une nouvelle répétition. La vôtre est gardée et s’ouvre dans la console.',
  pin: 'Un contre-exemple trouvé',
  pinOf: (claim) => `Il contredit l’affirmation : ${claim}.`,
  pinHow: (seed, path) =>
    `Graine ${seed}, chemin ${path}. Il échoue tant que l’affirmation ne tient pas pour ce cas.`,
  pinFails: 'Il échoue comme il a été trouvé.',
}
