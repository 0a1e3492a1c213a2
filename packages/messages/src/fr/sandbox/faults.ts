import type { SandboxWords } from '../../en/sandbox.ts'

/** Words of the fault grid. */
export const faults: SandboxWords['faults'] = {
  title: 'Grille des défaillances',
  explain:
    'Chaque case joue une fois le scénario choisi avec une défaillance à un point donné, et demande : est-il allé au bout une seule fois, toutes les vérités restant vraies ?',
  scenario: 'Scénario',
  start: 'Casser chaque étape',
  stop: 'Arrêter',
  failpoint: 'Point de défaillance',
  cells: {
    waiting: 'en attente',
    running: 'en cours',
    held: 'tient',
    broken: 'cassé',
    unreached: 'pas atteint',
  },
  progress: (done, total) => `${done} cases sur ${total}`,
  notReached: (cells) =>
    cells < 2 ? `${cells} case n’a pas été atteinte.` : `${cells} cases n’ont pas été atteintes.`,
  allHeld: (cells) => `Les ${cells} cases tiennent.`,
  someBroken: (broken) => (broken === 1 ? '1 case est cassée.' : `${broken} cases sont cassées.`),
  idle: 'Choisissez un scénario et cassez-en chaque étape.',
  details: 'Ce qui s’est passé dans cette case',
  keys: 'Les flèches vont de case en case ; Entrée montre ce qui s’est passé.',
  heldHow: 'La défaillance a eu lieu, et à la fin tout est comme si de rien n’était.',
  unfit:
    'Même sans défaillance, ce scénario ne finit pas comme il le dit une fois tout retombé ; en casser les étapes ne prouverait rien.',
  unreachedHow:
    'Le scénario n’est jamais arrivé à ce point de défaillance : il ne s’est rien passé.',
}
