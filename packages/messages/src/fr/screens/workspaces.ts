import type { Words } from '../../words.ts'

export const workspaces: Words['screens']['workspaces'] = {
  title: 'Répétitions',
  lead: 'Chaque répétition est un monde à part, avec sa propre horloge. Rien n’y est réel.',
  new: 'Nouvelle répétition',
  from: 'Partir de',
  fromScenario: 'un scénario',
  asksClients:
    'Le code sur /v1 doit nommer chaque personne dont il arrête le service ; sans cela, rien ne lui est demandé, comme dans l’Espace partenaires',
  fromFixture: 'un monde d’exemple',
  name: 'Titre',
  create: 'Créer',
  open: 'Ouvrir',
  delete: 'Supprimer',
  deleteTitle: (title) => `Supprimer « ${title} » ?`,
  deleteText: 'Son historique disparaît aussi. Cette action est irréversible.',
  emptyTitle: 'Aucune répétition pour l’instant',
  emptyText:
    'Partez d’un scénario : ses clients, ses abonnements et son horloge sont préparés pour vous.',
  clock: 'Horloge',
  events: 'Événements',
  origin: 'Point de départ',
  forkOf: (parent) => `bifurcation de ${parent}`,
  noScenarios: 'Aucun fichier de scénario n’est disponible ici.',
  scenario: 'Scénario',
  bringIn: 'Importer un journal',
  bringInText:
    'Un journal enregistré depuis une répétition, ici ou ailleurs, est rejoué depuis son début.',
  file: 'Fichier du journal',
  saveLog: 'Enregistrer le journal',
  making: 'Mise en place',
  stages: {
    reading: (done, total) => `Lecture : ${done} sur ${total}`,
    founding: (done, total) => `Mise en place des clients : ${done} sur ${total}`,
    replaying: (done, total) => `Lecture des événements : ${done} sur ${total}`,
    writing: (done, total) => `Écriture : ${done} sur ${total}`,
  },
  stop: 'Arrêter',
  ends: {
    stopped: 'Arrêté. Rien n’a été gardé.',
    overdue: 'Cela a duré plus longtemps que ce serveur ne le permet. Rien n’a été gardé.',
    'cut-off': 'Le serveur s’est arrêté entre-temps. Rien n’a été gardé.',
  },
}
