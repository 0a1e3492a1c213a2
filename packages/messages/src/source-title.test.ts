import { offerComparisonSource, rules } from '@understudy/domain'
import { properties } from '@understudy/domain/properties'
import { capabilityMatrix } from '@understudy/domain/testing'
import { expect, test } from 'vitest'
import { locales, sourceTitle, wordsIn } from './index.ts'

const cells = Object.values(capabilityMatrix).flatMap((row) => Object.values(row.cells))
const named = [
  ...new Set(
    [...rules(), ...properties, ...cells, offerComparisonSource].map(({ source }) => source),
  ),
].toSorted()

test.each(locales)('%s has a title for every place that a rule or a claim names', (locale) => {
  const { documents, headings } = wordsIn(locale).sources
  const untitled = named.filter((source) => !Object.hasOwn(headings, source))
  expect(untitled).toEqual([])
  const pages = named.map((source) => source.split('#')[0] ?? '')
  const unknown = pages.filter(
    (page) => !page.startsWith('decision-') && !Object.hasOwn(documents, page),
  )
  expect(unknown).toEqual([])
  expect(Object.keys(headings).filter((source) => !named.includes(source))).toEqual([])
})

test('a place is told as its document and its heading, as the language joins them', () => {
  const ordering = 'partner-center#ordering'
  expect(locales.map((locale) => sourceTitle(locale, ordering))).toEqual([
    'Partner Center: Ordering',
    'Espace partenaires\u00a0: Commandes',
    '合作夥伴中心：訂購',
  ])
  expect(sourceTitle('en', 'decision-0066#terms-and-days')).toBe('Decision 66: Terms and days')
})

test('a place without a title stands for itself', () => {
  expect(sourceTitle('en', 'elsewhere#anything')).toBe('elsewhere')
})
