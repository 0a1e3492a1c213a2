import {
  dateField,
  dayOrMomentField,
  orderTextField,
  durationField,
  fieldHints,
  instantField,
  moneyField,
} from '@understudy/domain'
import { expect, test } from 'vitest'
import { locales } from '../locale.ts'
import { inputFaultText } from './index.ts'

test.each([
  ['moment', instantField],
  ['date', dateField],
  ['dayOrMoment', dayOrMomentField],
  ['order', orderTextField],
  ['duration', durationField],
  ['money', moneyField],
] as const)('in English %s says what the field itself says', (hint, field) => {
  const message = field.safeParse('soon').error?.issues[0]?.message
  expect(inputFaultText('en', { kind: 'hint', hint, text: 'soon' })).toBe(message)
})

test.each(fieldHints)('what is no %s is said in each language, with what was written', (hint) => {
  const told = locales.map((locale) => inputFaultText(locale, { kind: 'hint', hint, text: 'soon' }))
  expect(new Set(told).size).toBe(locales.length)
  for (const text of told) expect(text).toContain('soon')
})
