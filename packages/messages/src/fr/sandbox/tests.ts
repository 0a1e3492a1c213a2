import type { SandboxWords } from '../../en/sandbox.ts'

/** Words of running many scenarios, and of what came of it. */
export const tests: SandboxWords['tests'] = {
  stop: 'Arrêter',
  done: (passed, failed, seconds) => `${passed} réussis, ${failed} échoués en ${seconds} s.`,
  skipped: (count) => (count === 1 ? '1 ignoré.' : `${count} ignorés.`),
  stopped: (done, total) => `Arrêté après ${done} sur ${total}.`,
  broken: 'L’exécution a échoué',
  onlyFailed: 'Échecs seuls',
  noFailed: 'Aucun n’a échoué.',
  toStep: (line) => `Ligne ${line} : aller à l’étape`,
  result: 'Résultat',
  expected: 'attendu',
  got: 'obtenu',
}
