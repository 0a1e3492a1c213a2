export { formatCount, formatList, type Forms } from './format/count.ts'
export { formatLength } from './format/length.ts'
export { formatDay, formatInstant } from './format/moment.ts'
export { formatDecimal, formatMoney, type Amount } from './format/money.ts'
export { chooseLocale, localeNames, locales, type Locale } from './locale.ts'
export { sayIn, type Say } from './say.ts'
export {
  eventSentence,
  mailSentences,
  pathLabel,
  problemTitle,
  refusalText,
  ruleSentence,
  ruleSentences,
  wordsIn,
  type Names,
  type RuleSentences,
} from './speak.ts'
export { term } from './term.ts'
export { sandboxWords } from './sandbox.ts'
export type { SandboxWords } from './en/sandbox.ts'
export type { Words } from './words.ts'
