import type { ProblemSentences } from '../problem-sentences.ts'

/** What went wrong with a request, by the code of the problem; `named` is what it named, empty when nothing. */
export const problems = {
  'unknown-job': (named) => `Il n’y a pas de tâche « ${named} ».`,
  'work-stopped': () => 'Le travail a été arrêté ; rien n’en a été gardé.',
  'unknown-workspace': (named) => `Il n’y a pas de répétition « ${named} ».`,
  'unknown-customer': (named) => `Il n’y a pas de client « ${named} » dans cette répétition.`,
  'unknown-partner': (named) => `Il n’y a pas de partenaire « ${named} » dans cette répétition.`,
  'unknown-invoice': (named) => `Il n’y a pas de facture « ${named} » de ce partenaire.`,
  'unknown-offer': (named) => `Il n’y a pas d’offre « ${named} ».`,
  'unknown-position': () => 'Le journal n’a pas cette position.',
  'unknown-address': (named) => `Il n’y a rien à l’adresse ${named}.`,
  'no-workspace': () => 'Il n’y a pas encore de répétition.',
  'workspace-exists': () => 'Il y a déjà une répétition de ce nom.',
  'workspace-busy': () => 'La répétition est occupée. Demandez-le à nouveau.',
  'server-stopping': () => 'Le serveur s’arrête.',
  'store-unavailable': () => 'La base de données est injoignable.',
  'store-full': () => 'Il n’y a plus de place là où les données sont conservées.',
  broken: () => 'Quelque chose s’est cassé qui n’aurait pas dû.',
  'request-unreadable': () => 'La demande ne peut pas être lue.',
  'limit-exceeded': () => 'Une limite est dépassée.',
  'encoding-unsupported': () => 'Cet encodage n’est pas lu.',
  'host-unknown': () => 'Ce serveur ne répond pas à ce nom.',
  'foreign-page': () => 'Une page d’un autre site ne peut rien modifier.',
  'access-token-needed': () => 'Ce serveur demande son jeton d’accès.',
} as const satisfies ProblemSentences

export type ProblemCode = keyof typeof problems
