import type { SandboxWords } from '../../en/sandbox.ts'

/** Words of running the text in the editor. */
export const run: SandboxWords['run'] = {
  running: 'Exécution',
  soFar: (done, total) => `${done} cas exécutés sur ${total}`,
  holds: (steps, ms) =>
    steps === 1 ? `Il tient : 1 étape en ${ms} ms.` : `Il tient : ${steps} étapes en ${ms} ms.`,
  holdsIn: (cases, ms) => `Il tient dans les ${cases} cas, en ${ms} ms.`,
  fails: (failed, total) =>
    total === 1 ? 'Il ne tient pas.' : `Il ne tient pas dans ${failed} cas sur ${total}.`,
  atLine: (line) => `Ligne ${line}`,
  toMoment: 'Voir ce moment',
  stopped: 'Arrêté. La saisie n’exécute plus rien avant la prochaine exécution du texte.',
  waits: 'Il s’exécutera dès qu’il n’y aura plus d’erreur.',
  broken: 'L’exécution elle-même a échoué',
  stop: 'Arrêter',
  stage: 'Jouer sur scène',
  keys: 'Ctrl+Entrée exécute le texte, Ctrl+. arrête, Ctrl+S enregistre le brouillon.',
}
