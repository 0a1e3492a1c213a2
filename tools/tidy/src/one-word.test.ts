import { expect, test } from 'vitest'
import { eachThingHasOneWord } from './one-word.ts'
import { fixture, repository } from './repository.ts'

const glossary = `## One word for one thing

| write | not | where |
|---|---|---|
| license | licence | code |
| 轉銷商 | 經銷商 | zh-TW |
`

test('no thing has a second word', () => {
  expect(eachThingHasOneWord(repository())).toEqual([])
})

test('a second word is found in names and in what people read, not in comments and addresses', () => {
  const found = eachThingHasOneWord(
    fixture({
      'GLOSSARY.md': glossary,
      'packages/a/src/a.ts': `// a licence\nconst path = '/licences'\nconst licenceOf = 1\nconst seen = /licences/\n`,
      'packages/messages/src/zh-TW/terms.ts': `export const terms = { a: '經銷商' }\n`,
      'packages/messages/src/ordering/zh-TW.ts': `export const a = '經銷商'\n`,
    }),
  )
  expect(found).toEqual([
    'packages/a/src/a.ts:3: write "license" for "licence"',
    'packages/messages/src/zh-TW/terms.ts:1: write "轉銷商" for "經銷商"',
    'packages/messages/src/ordering/zh-TW.ts:1: write "轉銷商" for "經銷商"',
  ])
  expect(eachThingHasOneWord(fixture({ 'GLOSSARY.md': '' }))).toHaveLength(1)
})
