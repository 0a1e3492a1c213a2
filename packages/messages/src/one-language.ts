export { formatCount, formatList, type Forms } from './format/count.ts'
export { formatLength } from './format/length.ts'
export { formatDay, formatInstant, formatMonth } from './format/moment.ts'
export { formatDecimal, formatMoney } from './format/money.ts'
export { chooseLocale, localeNames, locales, type Locale } from './locale.ts'

export {
  eventSentence,
  mailSentences,
  pathLabel,
  problemTitle,
  refusalText,
  ruleSentence,
  ruleSentences,
} from './speak.ts'
export { sourceTitle } from './source-title.ts'
export { term } from './term.ts'
export { isLearnt, wordsIn } from './learnt.ts'
export { loadLanguage } from './load-language.ts'
export type { Words } from './words.ts'
