import { expect, test } from 'vitest'
import { fixture, repository } from './repository.ts'
import { screensHaveNoWords } from './screens.ts'

test('no screen has words of its own', () => {
  expect(screensHaveNoWords(repository())).toEqual([])
})

test('words in a screen are found, in text and in labels', () => {
  const found = screensHaveNoWords(
    fixture({
      'apps/console/src/a.tsx': `<h1>Azure plan</h1>`,
      'apps/console/src/b.tsx': `<h1 aria-label="繁體">{words.title}</h1>`,
      'packages/ui/src/c.tsx': `const of = (a: Array<string>) => <b>{a.length} · 3</b>`,
      'sandbox/src/d.tsx': `<h1>Understudy</h1>`,
    }),
  )
  expect(found).toEqual([
    'apps/console/src/a.tsx:1: "Azure plan": take it from the messages',
    'apps/console/src/b.tsx:1: "繁體": take it from the messages',
  ])
})
