export { failureText } from './failures/index.ts'
export type { FailureReason } from './failures/reason.ts'
export { inputFaultText } from './input/index.ts'
export type { InputFault } from './input/fault.ts'
export { formatCount, formatList, type Forms } from './format/count.ts'
export { formatLength } from './format/length.ts'
export { formatDay, formatInstant } from './format/moment.ts'
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
  wordsIn,
} from './speak.ts'
export { term } from './term.ts'
export { sandboxWords } from './sandbox.ts'
export type { SandboxWords } from './en/sandbox.ts'
export type { Words } from './words.ts'
