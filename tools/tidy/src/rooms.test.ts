import { expect, test } from 'vitest'
import { fixture, repository } from './repository.ts'
import { workflowFilesAreRooms, workflowsAreAlike } from './rooms.ts'

test('every workflow has the same rooms', () => {
  expect(workflowsAreAlike(repository())).toEqual([])
})

test('a workflow without a room is found', () => {
  const home = 'packages/domain/src/workflows/ordering'
  const rooms = ['index', 'messages', 'facts', 'decide', 'due']
  const found = workflowsAreAlike(
    fixture(Object.fromEntries(rooms.map((room) => [`${home}/${room}.ts`, '']))),
  )
  expect(found).toEqual([`${home}/index.ts:1: has no rules.ts beside it; add the room`])
})

test('every file of a workflow is a room or a part of one', () => {
  expect(workflowFilesAreRooms(repository())).toEqual([])
})

test('a file that no room leads to is found', () => {
  const home = 'packages/domain/src/workflows/ordering'
  const found = workflowFilesAreRooms(
    fixture({
      [`${home}/rules.ts`]: `import { seats } from './seat-facts.ts'\n`,
      [`${home}/seat-facts.ts`]: `import { term } from './term-facts.ts'\n`,
      [`${home}/term-facts.ts`]: '',
      [`${home}/helpers.ts`]: `import { rules } from './rules.ts'\n`,
    }),
  )
  expect(found).toEqual([
    `${home}/helpers.ts:1: is no room, and no room imports it; make it part of one`,
  ])
})
