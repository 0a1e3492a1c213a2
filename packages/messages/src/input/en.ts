import type { FieldHint } from '@understudy/domain'
import type { InputWords, LineWords } from './fault.ts'

const hints: Readonly<Record<FieldHint, string>> = {
  moment: 'a date or moment, as in 2020-03-02T09:00:00Z',
  date: 'a date, as in 2020-03-02',
  dayOrMoment:
    'a day, as in 2020-03-02, or a moment with its zone, as in 2020-03-02T09:00:00+13:00',
  duration: 'a length of time below 900 years, as in 15m, 2h, 31d, 1mo or PT15M',
  money: 'an amount, as in "500.00 EUR"',
  order: 'a command as JSON, as in {"type":"AdvanceClock","by":"1d"}',
}

export const input: InputWords = {
  field: ({ key }) => `There is no field "${key}" here.`,
  command: ({ type }) => `There is no command "${type}".`,
  commandType: () => 'A command has a type.',
  actor: ({ text }) => `"${text}" is not party/role.`,
  hint: ({ hint, text }) => `"${text}" is not ${hints[hint]}`,
  unknown: ({ noun, value }) => `There is no ${noun} "${value}".`,
  notJson: () => 'The body is not JSON.',
  zeroCharacter: () => 'A text may not hold the character U+0000.',
  noOffer: () => 'It names at least one offer.',
  seats: ({ text }) => `"${text}" is not a subscription and a number of licences.`,
  pastDay: ({ text, clock }) =>
    `${text} is not after ${clock}, where the clock of the rehearsal stands.`,
  firstEvent: () => 'A log begins with WorkspaceStarted.',
  noEvent: () => 'This is no event in JSON.',
  eventPosition: ({ expected, found }) => `Here comes ${expected}, not ${found}.`,
  event: ({ type }) => `There is no event "${type}".`,
  spelling: () => 'A log does not write this event so.',
  clockBack: ({ clock }) => `It lies before ${clock}, where the event before it stands.`,
  truth: ({ truth, violation }) => `After it ${truth} does not hold (${violation}).`,
  impossible: ({ reason }) => `It cannot follow the events before it (${reason}).`,
  messageId: () => 'The id of a message of this stream, as in 7-14.',
  oneBeginning: () => 'Give one of scenario, fixture and world.',
  noScenario: () => 'This file holds no scenario.',
}

export const line: LineWords = (number, path) =>
  path === '' ? `line ${number}` : `line ${number}: ${path}`
