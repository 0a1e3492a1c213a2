import type { MailMessage, RecordedEvent, Refusal } from '@understudy/domain'
import { en } from './en/index.ts'
import { fr } from './fr/index.ts'
import type { Locale } from './locale.ts'
import { sayIn } from './say.ts'
import type { Words } from './words.ts'
import { zhTW } from './zh-TW/index.ts'

const words = { en, fr, 'zh-TW': zhTW } as const satisfies Record<Locale, Words>

/** Everything a person reads, in one language. */
export function wordsIn(locale: Locale): Words {
  return words[locale]
}

/** Names of partners and customers; the id stands for a name nobody knows. */
export type Names = (id: string) => string

/** One sentence about a recorded event. An event of a later version is named by its type. */
export function eventSentence(
  locale: Locale,
  event: RecordedEvent['event'],
  names?: Names,
): string {
  const sentence = words[locale].events[event.type] as
    | ((event: RecordedEvent['event'], say: ReturnType<typeof sayIn>) => string)
    | undefined
  return sentence?.(event, sayIn(locale, names)) ?? event.type
}

/** What the broken or asked rule demands, in the reader's language; the rule's own English sentence when it has no other. */
export function ruleSentence(
  locale: Locale,
  rule: Pick<Refusal, 'code' | 'must'> & { readonly unknown?: Refusal['unknown'] | undefined },
): string {
  const { screens, terms, rules } = words[locale]
  if (rule.unknown) {
    const { kind, value } = rule.unknown
    return screens.shell.unknown(term(terms.fields, kind), value)
  }
  return rules === null ? rule.must : term(rules, rule.code, rule.must)
}

/** Subject and text of a mail. */
export function mailSentences(locale: Locale, mail: MailMessage, names?: Names) {
  const say = sayIn(locale, names)
  const { subject, text } = words[locale].mail[mail.kind]
  return { subject: subject(mail, say), text: mail.text ?? text(mail, say) }
}

/** The word for a value that came from outside; the value itself, or what is given, when there is none. */
export function term(
  table: Readonly<Record<string, string>>,
  key: string,
  otherwise: string = key,
): string {
  return Object.hasOwn(table, key) ? (table[key] ?? otherwise) : otherwise
}

/** The label of the last named part of a path such as `azureSubscriptions/sub-1/plan`. */
export function pathLabel(locale: Locale, path: string): string {
  const { fields } = words[locale].terms
  return path
    .split('/')
    .map((part) => term(fields, part))
    .join(' › ')
}
