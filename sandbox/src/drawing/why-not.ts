import { rules } from '@understudy/domain'
import { ruleSentence, type Locale } from '@understudy/messages'

/** In English a rule says itself what must be; the code stands for one that nobody gave a sentence. */
const mustOf = new Map<string, string>(rules().map(({ code, must }) => [code, must]))

/** What must be for somebody to be allowed what this code refuses. */
export function whyNot(locale: Locale, code: string): string {
  return ruleSentence(locale, { code, must: mustOf.get(code) ?? code })
}
