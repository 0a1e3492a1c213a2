import type { MailMessage, RecordedEvent, Refusal, RuleCode } from '@understudy/domain'
import type { ProblemCode } from './fr/problems.ts'
import { wordsIn } from './learnt.ts'
import type { Locale } from './locale.ts'
import { saidIn } from './said-in.ts'
import { sayIn } from './say.ts'
import { term } from './term.ts'
import type { RuleNouns, RuleWords, Told } from './words.ts'

/** Names of partners and customers; the id stands for a name nobody knows. */
export type Names = (id: string) => string

/** One sentence about a recorded event. An event of a later version is named by its type. */
export function eventSentence(
  locale: Locale,
  event: RecordedEvent['event'],
  names?: Names,
): string {
  const sentence = wordsIn(locale).events[event.type] as
    | ((event: RecordedEvent['event'], say: ReturnType<typeof sayIn>) => string)
    | undefined
  return sentence?.(event, sayIn(locale, names)) ?? event.type
}

type Broken = Pick<Refusal, 'code' | 'must'> &
  Partial<{ [Key in 'about' | 'details' | 'mend' | 'unknown']: Refusal[Key] | undefined }> & {
    /** What was perhaps meant, when something unknown was named. */
    readonly nearest?: string | undefined
  }

/** The three sentences of a rule (decision-0080). */
export interface RuleSentences {
  readonly must: string
  /** What is so; what must be, where the case is not known. */
  readonly so: string
  /** What mends it, as an order without a full stop; null when nothing does. */
  readonly mend: string | null
}

/** What must be, what is so and what mends it, in the reader's language, with the names and numbers of the case. */
export function ruleSentences(locale: Locale, rule: Broken, names?: Names): RuleSentences {
  const { screens, terms, rules, nouns } = wordsIn(locale)
  if (rule.unknown) {
    const { kind, value } = rule.unknown
    const so = screens.shell.unknown(term(terms.fields, kind), value)
    return { must: so, so, mend: rule.nearest === undefined ? null : nouns.nearest(rule.nearest) }
  }
  const own: RuleWords | undefined = Object.hasOwn(rules, rule.code)
    ? rules[rule.code as RuleCode]
    : undefined
  const must = own?.must ?? rule.must
  if (own === undefined || rule.about === undefined) return { must, so: must, mend: null }
  const { about, details, mend } = rule
  const said = saidIn(sayIn(locale, names), wordsIn(locale), {
    about,
    ...(details === undefined ? {} : { details }),
    ...(mend === undefined ? {} : { mend }),
  })
  const told = (text: Told) => begun(typeof text === 'string' ? text : text(said), nouns)
  return { must, so: told(own.so), mend: own.mend === null ? null : told(own.mend) || null }
}

/** A noun that stands for a name nobody gave may begin a sentence; a name is left as it is. */
function begun(text: string, nouns: RuleNouns): string {
  const begins = Object.values(nouns).some(
    (noun: unknown) => typeof noun === 'string' && text.startsWith(noun),
  )
  const isPlan = text.startsWith(nouns.plan(''))
  return begins || isPlan ? `${text.slice(0, 1).toUpperCase()}${text.slice(1)}` : text
}

/** What is so and what mends it, in one text: the answer to somebody who was refused. */
export function refusalText(locale: Locale, rule: Broken, names?: Names): string {
  const { so, mend } = ruleSentences(locale, rule, names)
  if (mend === null) return so
  const order = wordsIn(locale).nouns.sentence(mend)
  return locale === 'zh-TW' ? `${so}${order}` : `${so} ${order}`
}

/** What the broken or asked rule demands, in the reader's language. */
export function ruleSentence(locale: Locale, rule: Broken): string {
  return ruleSentences(locale, rule).must
}

/** What went wrong with a request, in the reader's language; the problem's own title where there is no word for it. */
export function problemTitle(
  locale: Locale,
  { code, title, named = '' }: { code: string; title: string; named?: string | undefined },
): string {
  const { problems } = wordsIn(locale)
  return problems !== null && Object.hasOwn(problems, code)
    ? problems[code as ProblemCode](named)
    : title
}

/** Subject and text of a mail. */
export function mailSentences(locale: Locale, mail: MailMessage, names?: Names) {
  const say = sayIn(locale, names)
  const { subject, text } = wordsIn(locale).mail[mail.kind]
  return { subject: subject(mail, say), text: mail.text ?? text(mail, say) }
}

/** The label of the last named part of a path such as `azureSubscriptions/sub-1/plan`. */
export function pathLabel(locale: Locale, path: string): string {
  const { fields } = wordsIn(locale).terms
  return path
    .split('/')
    .map((part) => term(fields, part))
    .join(' › ')
}
