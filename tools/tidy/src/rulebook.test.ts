import { rulebook, rules } from '@understudy/domain'
import { properties } from '@understudy/domain/properties'
import { expect, test } from 'vitest'
import { fixture, repository } from './repository.ts'
import { entriesWithoutPage, rulesWithoutEntry, rulesWithoutSource } from './rulebook.ts'

const rulesFile = 'packages/domain/src/workflows/azure-plan/rules.ts'
const ids = rulebook.map(({ id }) => id)

test('every rule has a source that is written', () => {
  expect(rulesWithoutSource(repository(), rules())).toEqual([])
  const pages = fixture({
    'docs/sources/azure-plan.md': '# Azure plan\n',
    [rulesFile]: "  code: 'known',\n  code: 'unknown',\n",
  })
  const known = { rule: 'PLAN-01', code: 'known', source: 'azure-plan#azure-plan' }
  const unknown = { rule: 'PLAN-02', code: 'unknown', source: 'azure-plan#price' }
  expect(rulesWithoutSource(pages, [known, unknown])).toEqual([
    `${rulesFile}:2: PLAN-02 unknown: no source azure-plan#price; name a heading of docs/sources, or write it`,
  ])
})

test('every property has a source that is written', () => {
  const claims = properties.map(({ slug, name, source }) => ({ rule: slug, code: name, source }))
  expect(rulesWithoutSource(repository(), claims)).toEqual([])
})

test('every rule stands in the rulebook', () => {
  expect(rulesWithoutEntry(repository(), ids, rules())).toEqual([])
  const stray = { rule: 'AZT-99', code: 'stray', source: '' }
  const told = fixture({ [rulesFile]: "  code: 'stray',\n" })
  expect(rulesWithoutEntry(told, ids, [stray])).toEqual([
    `${rulesFile}:1: AZT-99 stray: not in the rulebook; add it to packages/domain/src/rulebook`,
  ])
})

test('every rule of a source page is named on one', () => {
  const fromPages = rulebook.filter(({ tier }) => tier === 'S').map(({ id }) => id)
  expect(entriesWithoutPage(repository(), fromPages)).toEqual([])
  const book = 'packages/domain/src/rulebook/azure-plan-transition.ts'
  const page = fixture({
    'docs/sources/a.md': '(AZT-01, AZT-02)',
    [book]: "  id: 'AZT-02',\n\n  id: 'AZT-03',\n",
  })
  expect(entriesWithoutPage(page, ['AZT-02', 'AZT-03'])).toEqual([
    `${book}:3: AZT-03: on no source page; name it under its heading in docs/sources`,
  ])
})

test('every rule of the transition and what it rests on is in the rulebook, once', () => {
  const named = [
    ...series('REL', 8),
    ...series('MCA', 6),
    ...['ORD-01', 'ORD-02', 'ORD-07', 'ORD-09'],
    ...series('PLAN', 4),
    ...series('AZT', 18),
    ...['AUD-01', 'AUD-03'],
    ...series('CLK', 4),
    ...series('INV', 8),
    ...['INV-11', 'INV-12'],
  ]
  expect(named.filter((id) => !ids.includes(id))).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
})

function series(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${prefix}-${String(at + 1).padStart(2, '0')}`)
}
