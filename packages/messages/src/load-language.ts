import { isLearnt, learn } from './learnt.ts'
import type { Locale } from './locale.ts'
import type { Words } from './words.ts'

/** Each in a file of its own, which is fetched when somebody wants to read it. */
const languages: Readonly<Record<Locale, () => Promise<Words>>> = {
  en: async () => (await import('./en/index.ts')).en,
  fr: async () => (await import('./fr/index.ts')).fr,
  'zh-TW': async () => (await import('./zh-TW/index.ts')).zhTW,
}

/** Learns a language, if nobody did yet. Rejects when its file is out of reach. */
export async function loadLanguage(locale: Locale): Promise<void> {
  if (!isLearnt(locale)) learn(locale, await languages[locale]())
}
