import { expect, test } from 'vitest'
import * as documents from './documents.ts'
import { anchorOf } from './headings.ts'
import { fixture, repository } from './repository.ts'

test('links between documents lead to a file and a heading', () => {
  expect(documents.linksLead(repository())).toEqual([])
  const found = documents.linksLead(
    fixture({ 'a.md': '# A\n[b](b.md#there) [c](b.md#gone) [d](d.md)', 'b.md': '## There' }),
  )
  expect(found).toEqual([
    'a.md:2: no heading #gone in b.md; correct the link',
    'a.md:2: no file d.md; correct the link',
  ])
})

test('an anchor is spelled as the page spells it', () => {
  const heading = 'Move from other channels & partners (CSP), again'
  expect(anchorOf(heading)).toBe('move-from-other-channels--partners-csp-again')
})

test('every decision named is recorded and listed', () => {
  expect(documents.decisionsAreRecorded(repository())).toEqual([])
  expect(documents.decisionsAreListed(repository())).toEqual([])
  const few = fixture({
    'a.ts': '/** decision-0002 */',
    'docs/decisions/0001-one.md': '# One',
    'docs/decisions/0001-other.md': '# Other',
    'docs/decisions/README.md': '[One](0001-one.md)',
  })
  expect(documents.decisionsAreRecorded(few)).toEqual([
    'a.ts:1: no decision-0002; write its record',
  ])
  expect(documents.decisionsAreListed(few)).toEqual([
    'docs/decisions/0001-other.md:1: its number is taken; take the next free one',
    'docs/decisions/0001-other.md:1: is not listed once; list it in docs/decisions/README.md',
  ])
})

test('every command a document names exists', () => {
  expect(documents.commandsExist(repository())).toEqual([])
  const found = documents.commandsExist(
    fixture({
      'package.json': '{"scripts":{"start":"x"}}',
      'README.md': 'Type `npx pnpm start`, then\n```\npnpm go --far\n```\n',
    }),
  )
  expect(found).toEqual(['README.md:3: no command pnpm go; write one that package.json has'])
})
