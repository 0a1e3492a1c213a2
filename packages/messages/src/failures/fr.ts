import type { FailureWords } from './reason.ts'

export const failures: FailureWords = {
  section: ({ section }) => `« ${section} » n’est pas comme attendu.`,
  events: () => 'Ce ne sont pas les événements attendus.',
  requirements: () => 'Les conditions ont d’autres réponses.',
  refused: ({ refusal }, because) =>
    `Refusé avec ${refusal.code} (${refusal.rule}) : ${because(refusal)}`,
  accepted: ({ code }) => `Le refus ${code} était attendu ; la commande a été acceptée.`,
  until: ({ event }) => `${event} ne s’est pas produit dans le temps donné.`,
  changes: () => 'Le plan montre d’autres changements.',
  planRecorded: () => 'Un plan ne change rien, mais des événements ont été enregistrés.',
  planDiffers: () => 'L’exécution fait autre chose que ce que montre le plan.',
  refusedRecorded: () =>
    'INV-11 n’est pas respecté : une commande refusée a enregistré des événements.',
  repeatRecorded: () =>
    'INV-11 n’est pas respecté : la même demande, envoyée deux fois, a enregistré d’autres événements.',
  repeatAnswered: () => 'INV-11 n’est pas respecté : la même demande a reçu une autre réponse.',
  futuresDiffer: ({ path }) => `${path} n’est pas le même dans tous les futurs.`,
  futuresAgree: ({ path }) => `${path} est le même dans tous les futurs.`,
  originChanged: () => 'Un futur a changé la ligne dont il est parti.',
  skipExpired: ({ until, reason }) => `Sa mise à l’écart a expiré le ${until} : ${reason}`,
  passesNow: ({ issue }) =>
    `Il réussit, alors qu’il est connu pour échouer : ${issue}. Retirez « fails » du fichier.`,
  invariant: ({ id, position, statement, violation }) =>
    `${id} n’est pas respecté à l’événement ${position} : ${statement} ${violation}`,
  throughout: ({ position, event, at }) =>
    `Après l’événement ${position}, ${event} (${at}), quelque chose qui doit toujours être vrai ne l’était pas.`,
  notTheFold: () =>
    'INV-12 n’est pas respecté : l’état n’est pas celui que donnent les événements.',
  claim: ({ property, reason }) => `« ${property} » n’est pas vrai pour ce cas : ${reason}`,
  unanswered: ({ said }) => said,
}
