import { expect, test } from 'vitest'
import { examplesIn, faultOf } from './examples.ts'
import { fixture, repository } from './repository.ts'

test('every example in the kernel is true', async () => {
  const examples = examplesIn(repository())
  expect(examples.length).toBeGreaterThan(15)
  const faults = await Promise.all(examples.map(faultOf))
  expect(faults.flat()).toEqual([])
})

test('an example that is false, or that cannot be run, is found at its line', async () => {
  const path = 'packages/domain/src/kernel/civil.ts'
  const text = `/** @example weekday('2020-03-02') === 2 */\n/**\n * @example noSuchThing()\n */\n`
  const [one, two] = await Promise.all(examplesIn(fixture({ [path]: text })).map(faultOf))
  expect(one).toEqual([`${path}:1: weekday('2020-03-02') === 2: false; correct the example`])
  expect(two).toEqual([
    `${path}:3: noSuchThing(): ReferenceError: noSuchThing is not defined; correct the example`,
  ])
})
