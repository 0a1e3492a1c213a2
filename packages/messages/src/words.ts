import type {
  CommandType,
  Event,
  EventType,
  MailKind,
  MailMessage,
  RuleCode,
  Slug,
} from '@understudy/domain'
import type { screens } from './en/screens/index.ts'
import type { sources } from './en/sources.ts'
import type { terms } from './en/terms.ts'
import type { ProblemCode } from './fr/problems.ts'
import type { Said } from './said.ts'
import type { Say } from './say.ts'

export type EventOf<Type extends EventType> = Extract<Event, { readonly type: Type }>

/** One sentence about each event: what happened, in the past tense. */
export type EventSentences = {
  readonly [Type in EventType]: (event: EventOf<Type>, say: Say) => string
}

/** The sentences about the events of one noun. */
export type SomeEvents = Partial<EventSentences>

/** The words of one workflow in one language; all of them together must be complete. */
export interface SlugWords {
  readonly title: string
  readonly commands: Partial<Record<CommandType, string>>
  readonly rules: SomeRules
}

/** The same in a language into which what must be is translated too. */
export interface TranslatedSlugWords extends SlugWords {
  readonly rules: TranslatedRules
}

/** A sentence, or one that speaks of the case. */
export type Told = string | ((said: Said) => string)

/**
 * A rule in one language: what must be, what is so when it is broken, and what mends it, an order without a full stop.
 * English has no `must`: there the rule's own sentence in the domain is used.
 */
export interface RuleWords {
  readonly must?: string
  readonly so: Told
  /** Null where nothing mends it. */
  readonly mend: Told | null
}

export type SomeRules = Partial<Readonly<Record<RuleCode, RuleWords>>>
export type TranslatedRules = Partial<Readonly<Record<RuleCode, Required<RuleWords>>>>

/** What a sentence calls a thing that nobody named, and how it puts a role. */
export interface RuleNouns {
  readonly partner: string
  readonly customer: string
  readonly reseller: string
  readonly provider: string
  readonly subscription: string
  readonly entitlement: string
  readonly offer: string
  readonly user: string
  readonly cart: string
  /** An Azure plan, by the name of its partner of record; empty when that is not known. */
  readonly plan: (partnerOfRecord: string) => string
  /** A role in the middle of a sentence. */
  readonly role: (title: string) => string
  /** Ends an order, and joins what is so with it. */
  readonly sentence: (order: string) => string
  readonly nearest: (word: string) => string
}

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
  readonly rules: Readonly<Record<RuleCode, RuleWords>>
  readonly nouns: RuleNouns
  /** Null where the problem's own title is used. */
  readonly problems: Readonly<Record<ProblemCode, (named: string) => string>> | null
  readonly mail: MailWords
  readonly workflows: Readonly<Record<Slug, string>>
  readonly terms: SameShape<typeof terms>
  readonly screens: SameShape<typeof screens>
  readonly sources: SameShape<typeof sources>
}
