import type { CommandType, Event, EventType, MailKind, MailMessage, Slug } from '@understudy/domain'
import type { RuleCode } from './fr/rules.ts'
import type { screens } from './en/screens/index.ts'
import type { terms } from './en/terms.ts'
import type { Say } from './say.ts'

export type EventOf<Type extends EventType> = Extract<Event, { readonly type: Type }>

/** One sentence about each event: what happened, in the past tense. */
export type EventSentences = {
  readonly [Type in EventType]: (event: EventOf<Type>, say: Say) => string
}

/** The words of one workflow in one language; all of them together must be complete. */
export interface SlugWords {
  readonly title: string
  readonly commands: Partial<Record<CommandType, string>>
  readonly events: Partial<EventSentences>
}

/** What must be true, by refusal code. English has none of its own: there the rule's sentence in the domain is used. */
export type RuleSentences = Readonly<Record<string, string>>

/** Subject and text of each kind of mail; an invitation's text was written by a person. */
export type MailWords = {
  readonly [Kind in MailKind]: {
    readonly subject: (mail: MailMessage, say: Say) => string
    readonly text: (mail: MailMessage, say: Say) => string
  }
}

/** English with its texts loosened to any text: what every other language must offer. */
export type SameShape<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string
    ? string
    : Words[Key] extends (...input: infer Input) => string
      ? (...input: Input) => string
      : SameShape<Words[Key]>
}

/** Everything a person reads, in one language. A missing key is a compile error. */
export interface Words {
  readonly commands: Readonly<Record<CommandType, string>>
  readonly events: EventSentences
  /** Null where the rule's own sentence is used. */
  readonly rules: Readonly<Record<RuleCode, string>> | null
  readonly mail: MailWords
  readonly workflows: Readonly<Record<Slug, string>>
  readonly terms: SameShape<typeof terms>
  readonly screens: SameShape<typeof screens>
}
