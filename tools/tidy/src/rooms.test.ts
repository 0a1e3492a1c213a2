import { expect, test } from 'vitest'
import { fixture, repository } from './repository.ts'
import { workflowsAreAlike } from './rooms.ts'

test('every workflow has the same rooms', () => {
  expect(workflowsAreAlike(repository())).toEqual([])
})

test('a workflow without a room is found', () => {
  const home = 'packages/domain/src/workflows/ordering'
  const rooms = ['index', 'messages', 'facts', 'decide', 'due']
  const found = workflowsAreAlike(
    fixture(Object.fromEntries(rooms.map((room) => [`${home}/${room}.ts`, '']))),
  )
  expect(found).toEqual([`${home}: has no rules.ts`])
})
