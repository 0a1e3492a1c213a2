import type { Words } from '../../words.ts'

export const time: Words['screens']['time'] = {
  clock: 'Horloge de la répétition',
  forward: 'Avancer l’horloge',
  toDate: 'Jusqu’au début de ce jour (UTC)',
  go: 'Aller',
  untilDone: 'Jusqu’à la fin',
  stop: 'Arrêter',
  running: 'L’horloge avance.',
  nothingUnderWay: 'Rien n’est en cours.',
  history: 'Moment affiché',
  now: 'Maintenant',
  past: (position, total) => `Vous regardez le passé : événement ${position} sur ${total}`,
  readOnly: 'Le passé peut être lu, pas modifié.',
  backToNow: 'Revenir à maintenant',
  fork: 'Bifurquer d’ici',
  forked: 'Une nouvelle répétition est partie de ce moment.',
  stepBack: 'Un événement en arrière',
  stepForward: 'Un événement en avant',
  play: 'Lire',
  pause: 'Pause',
  position: (position, total) => `Événement ${position} sur ${total}`,
}
