import type { Locale } from '../locale.ts'
import { input as en } from './en.ts'
import type { InputFault, InputWords } from './fault.ts'
import { input as fr } from './fr.ts'
import { input as zhTW } from './zh-TW.ts'

const words: Readonly<Record<Locale, InputWords>> = { en, fr, 'zh-TW': zhTW }

/** What is wrong with one place of a request, in the reader's language. */
export function inputFaultText(locale: Locale, fault: InputFault): string {
  // The kind chooses the sentence that takes it; a union of functions cannot say so.
  const sentence = words[locale][fault.kind] as (fault: InputFault) => string
  return sentence(fault)
}
