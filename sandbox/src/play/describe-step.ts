import {
  eventSentence,
  formatInstant,
  formatLength,
  formatList,
  term,
  wordsIn,
  type Locale,
  type SandboxWords,
} from '@understudy/messages'
import { durationField, type RecordedEvent } from '@understudy/domain'
import { inLocale, type Expectation, type Step } from '@understudy/scenario'
import type { Line } from './lines.ts'

/** One line of the list in a sentence: the author's own words where there are some. */
export function describeLine({ content }: Line, locale: Locale, words: SandboxWords): string {
  if (content.kind === 'ending') return words.play.ending
  if (content.kind !== 'step') {
    const { future, each } = words.play.sentence
    return content.kind === 'future' ? future(content.label) : each(content.label)
  }
  const { step } = content
  if (step.name !== null) return inLocale(step.name, locale)
  if (step.verb === 'say' && step.say !== null) return inLocale(step.say, locale)
  return describeStep(step, locale, words)
}

function describeStep(step: Step, locale: Locale, words: SandboxWords): string {
  const { sentence } = words.play
  const { commands, terms } = wordsIn(locale)
  switch (step.verb) {
    case 'when':
      return term(commands, step.command.type)
    case 'plan':
      return sentence.plan(term(commands, step.command.type))
    case 'advance':
      return describeAdvance(step.command, locale, words)
    case 'fault':
      return sentence.fault(
        term(terms.faultKinds, String(step.command['do'])),
        term(terms.failpoints, String(step.command['at'])),
      )
    case 'heal':
      return sentence.heal(String(step.command['fault'] ?? '*'))
    case 'expect':
      return describeLook(step.expect, locale, words)
    case 'mark':
      return sentence.mark(step.mark)
    case 'fork':
      return sentence.fork
    case 'each':
      return sentence.each(step.rounds.map(({ label }) => label).join(', '))
    case 'task':
      return inLocale(step.ask, locale)
    case 'say':
      return step.say === null ? '' : inLocale(step.say, locale)
  }
}

/** What is looked at, by the sections that the file names. */
function describeLook(expectation: Expectation, locale: Locale, words: SandboxWords): string {
  const { sections, events, requirements, plan } = expectation
  const named = [
    ...Object.keys(sections),
    ...(events ? ['events'] : []),
    ...(requirements ? ['requirements'] : []),
    ...(plan ? ['movePlan'] : []),
  ]
  const { sentence, sections: titles } = words.play
  if (named.length === 0) return sentence.expect
  return sentence.expectOf(
    formatList(
      locale,
      named.map((name) => term(titles, name)),
    ),
  )
}

function describeAdvance(
  command: Readonly<Record<string, unknown>>,
  locale: Locale,
  words: SandboxWords,
): string {
  const { sentence } = words.play
  const { until, by, to } = command
  if (typeof until === 'string') return sentence.advanceUntil(eventName(until, locale))
  if (typeof by === 'string') return sentence.advanceBy(lengthOf(by, locale))
  if (typeof to === 'string') return sentence.advanceTo(formatInstant(locale, to))
  return sentence.advance
}

/** As in `2 days`; as it is written where it cannot be read. */
function lengthOf(text: string, locale: Locale): string {
  const read = durationField.safeParse(text)
  return read.success ? formatLength(locale, read.data) : text
}

function eventName(type: string, locale: Locale): string {
  const spaced = type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
  return term(wordsIn(locale).terms.fields, type, spaced)
}

/** What happened, in the reader's language, with the names of this world. */
export function describeEvent(
  { event }: RecordedEvent,
  locale: Locale,
  nameOf: (id: string) => string,
): string {
  return eventSentence(locale, event, nameOf)
}
