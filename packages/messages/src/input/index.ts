import type { Locale } from '../locale.ts'
import { input as en, line as enLine } from './en.ts'
import type { InputFault, InputWords, LineWords } from './fault.ts'
import { input as fr, line as frLine } from './fr.ts'
import { input as zhTW, line as zhTWLine } from './zh-TW.ts'

const words: Readonly<Record<Locale, InputWords>> = { en, fr, 'zh-TW': zhTW }

/** What is wrong with one place of a request, in the reader's language. */
export function inputFaultText(locale: Locale, fault: InputFault): string {
  // The kind chooses the sentence that takes it; a union of functions cannot say so.
  const sentence = words[locale][fault.kind] as (fault: InputFault) => string
  return sentence(fault)
}

const lines: Readonly<Record<Locale, LineWords>> = { en: enLine, fr: frLine, 'zh-TW': zhTWLine }

/** Where a fault is in a file of lines, in the reader's language. */
export function inputLineText(locale: Locale, line: number, path: string): string {
  return lines[locale](line, path)
}
