import type { FieldHint } from '@understudy/domain'
import type { InputWords, LineWords } from './fault.ts'

const hints: Readonly<Record<FieldHint, string>> = {
  moment: 'une date ou un instant, comme 2020-03-02T09:00:00Z',
  date: 'une date, comme 2020-03-02',
  dayOrMoment:
    'un jour, comme 2020-03-02, ou un instant avec son fuseau, comme 2020-03-02T09:00:00+13:00',
  duration: 'une durée de moins de 900 ans, comme 15m, 2h, 31d, 1mo ou PT15M',
  money: 'un montant, comme "500.00 EUR"',
  order: 'une commande en JSON, comme {"type":"AdvanceClock","by":"1d"}',
}

export const input: InputWords = {
  field: ({ key }) => `Il n’y a pas de champ « ${key} » ici.`,
  command: ({ type }) => `Il n’y a pas de commande « ${type} ».`,
  commandType: () => 'Une commande a un type.',
  actor: ({ text }) => `« ${text} » n’est pas de la forme partie/rôle.`,
  hint: ({ hint, text }) => `« ${text} » n’est pas ${hints[hint]}`,
  unknown: ({ noun, value }) => `« ${value} » (${noun}) n’existe pas.`,
  notJson: () => 'Le corps n’est pas du JSON.',
  zeroCharacter: () => 'Un texte ne peut pas contenir le caractère U+0000.',
  noOffer: () => 'Il faut nommer au moins une offre.',
  seats: ({ text }) => `« ${text} » n’est pas un abonnement suivi d’un nombre de licences.`,
  pastDay: ({ text, clock }) =>
    `${text} n’est pas après ${clock}, heure de l’horloge de la répétition.`,
  firstEvent: () => 'Un journal commence par WorkspaceStarted.',
  noEvent: () => 'Ceci n’est pas un événement en JSON.',
  eventPosition: ({ expected, found }) => `Ici vient ${expected}, et non ${found}.`,
  event: ({ type }) => `Il n’y a pas d’événement « ${type} ».`,
  spelling: () => 'Un journal n’écrit pas cet événement ainsi.',
  clockBack: ({ clock }) => `Il précède ${clock}, moment de l’événement d’avant.`,
  truth: ({ truth, violation }) => `Après lui, ${truth} n’est plus vrai (${violation}).`,
  impossible: ({ reason }) => `Il ne peut pas suivre les événements d’avant (${reason}).`,
  messageId: () => 'Il faut l’identifiant d’un message de ce flux, comme 7-14.',
  oneBeginning: () => 'Donnez l’un des trois : scenario, fixture ou world.',
  noScenario: () => 'Ce fichier ne contient aucun scénario.',
}

export const line: LineWords = (number, path) =>
  path === '' ? `ligne ${number}` : `ligne ${number} : ${path}`
