import type { SandboxWords } from '../../en/sandbox.ts'

/** Words of the start page: three ways in. */
export const doors: SandboxWords['doors'] = {
  title: 'Que voulez-vous faire ?',
  lead: 'Tout se passe dans cet onglet. Rien de ce que vous faites ici n’atteint Microsoft ni un client.',
  home: 'Understudy : vers la page d’accueil',
  lessons: 'Suivre une leçon',
  lessonsHow:
    'On vous montre le début, puis vous agissez vous-même. Chaque tâche est vérifiée, et des indices vous attendent.',
  levels: { first: 'Premiers pas', further: 'Pour aller plus loin', deep: 'En profondeur' },
  minutes: (minutes) => `environ ${minutes} minutes`,
  tasks: (count) => (count === 1 ? '1 tâche' : `${count} tâches`),
  begin: 'Commencer',
  beginThis: (title) => `Commencer : ${title}`,
  own: 'Répéter votre propre passage',
  ownHow:
    'Déposez les exports que vous avez et voyez où en est chaque client ; ou ouvrez la console et commencez à partir d’un monde d’exemple ou d’un scénario.',
  openFiles: 'Déposer vos propres fichiers',
  openConsole: 'Ouvrir la console',
  tests: 'Tests et scénarios',
  testsHow: (files) =>
    `${files} fichiers, chacun une affirmation sur l’Espace partenaires. Jouez-les, exécutez-les tous, écrivez les vôtres, ou cherchez ce à quoi personne n’a pensé.`,
  openTests: 'Ouvrir les scénarios',
}
