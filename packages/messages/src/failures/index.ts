import type { Locale } from '../locale.ts'
import { refusalText } from '../speak.ts'
import { failures as en } from './en.ts'
import { failures as fr } from './fr.ts'
import type { FailureReason, FailureWords } from './reason.ts'
import { failures as zhTW } from './zh-TW.ts'

const words: Readonly<Record<Locale, FailureWords>> = { en, fr, 'zh-TW': zhTW }

/** Why a step of a scenario failed, in the reader's language. */
export function failureText(locale: Locale, reason: FailureReason): string {
  // The kind chooses the sentence that takes it; a union of functions cannot say so.
  const sentence = words[locale][reason.kind] as FailureWords[typeof reason.kind] as (
    reason: FailureReason,
    because: Parameters<FailureWords['refused']>[1],
  ) => string
  return sentence(reason, (refusal) => refusalText(locale, refusal))
}
