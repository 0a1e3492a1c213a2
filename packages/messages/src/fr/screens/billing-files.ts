import type { Words } from '../../words.ts'

export const billingFiles: Words['screens']['billingFiles'] = {
  title: 'Fichiers',
  lead: 'Dans les colonnes de Microsoft, ligne par ligne d’après les écritures.',
  names: {
    'license-reconciliation': 'Rapprochement des licences (CSV)',
    'usage-reconciliation': 'Rapprochement de l’utilisation (CSV)',
    'one-time-reconciliation': 'Rapprochement ponctuel (CSV)',
    'daily-rated-usage': 'Utilisation évaluée par jour (CSV)',
  },
  statement: 'Relevé (PDF)',
  making: 'Le fichier est en préparation.',
  unbilled: 'Utilisation sur aucune facture',
  current: 'Utilisation de ce mois (CSV)',
  previous: 'Utilisation du mois dernier (CSV)',
  previousInvoiced: (number: string) => `Le mois dernier est sur la facture ${number}.`,
  compareTitle: 'Comparer un fichier',
  compareLead:
    'Choisissez un fichier de cette facture, de Microsoft ou d’ici. Il est lu et comparé ligne par ligne ; rien n’en est gardé.',
  file: 'Fichier de la facture',
  compare: 'Comparer',
  noFile: 'Choisissez d’abord un fichier.',
  comparing: 'Le fichier est en cours de comparaison.',
  alike: (lines: string) => `Les ${lines} lignes sont toutes identiques.`,
  unlike: (differences: string, faults: string) =>
    `Différences : ${differences}. Défauts du fichier : ${faults}.`,
  counts: (read: string, alike: string) => `${read} lignes lues, ${alike} identiques.`,
  more: (shown: string) => `Seules les ${shown} premières sont montrées.`,
  faults: 'Défauts du fichier',
  differences: 'Différences',
  line: 'Ligne',
  what: 'Quoi',
  about: 'À propos de',
  rule: 'Règle',
  kinds: {
    differs: 'Diffère',
    extra: 'Dans le fichier seul',
    absent: 'Absente du fichier',
  },
  cell: (column: string, theirs: string, ours: string) =>
    `${column} : ${theirs || '(vide)'} dans le fichier, ${ours || '(vide)'} ici`,
  fault: {
    encoding: (line: string, column: string) =>
      `Ligne ${line}, caractère ${column} : ce n’est pas de l’UTF-8. Enregistrez le fichier en UTF-8.`,
    'no-such-file': () => 'La première ligne n’est l’en-tête d’aucun des quatre fichiers.',
    'other-invoice': (name: string) => `${name} : il appartient à une autre sorte de facture.`,
    'unknown-column': (name: string) => `Colonne ${name} : inconnue, elle est laissée de côté.`,
    'missing-column': (name: string) => `Colonne ${name} : absente, elle n’est pas comparée.`,
    'doubled-column': (name: string) =>
      `Colonne ${name} : elle est là deux fois ; la première compte.`,
    cells: (line: string, expected: string, found: string) =>
      `Ligne ${line} : elle a ${found} cellules et l’en-tête ${expected}. Elle est laissée de côté.`,
    quotes: (line: string) => `Ligne ${line} : un guillemet n’est jamais fermé.`,
    number: (line: string, name: string, text: string) =>
      `Ligne ${line}, colonne ${name} : « ${text} » n’est pas un nombre à point décimal.`,
    moment: (line: string, name: string, text: string) =>
      `Ligne ${line}, colonne ${name} : « ${text} » n’est pas une heure comme 3/31/2020 23:59.`,
    day: (line: string, name: string, text: string) =>
      `Ligne ${line}, colonne ${name} : « ${text} » n’est pas un jour comme 3/31/2020.`,
  },
}
