import { expect, test } from 'vitest'
import { inPortions } from './portions.ts'

const users = Array.from({ length: 47 }, (_, index) => `user-${index}`)

/** Does the work at once, refusing what `isBad` says; remembers what was given, done and refused. */
async function worked(isBad: (id: string) => boolean, stopAfter = Infinity) {
  const given: number[] = []
  const done: string[] = []
  const failed: string[] = []
  await inPortions({
    ids: users,
    portionMax: 20,
    give: async (ids) => {
      given.push(ids.length)
      return ids.some(isBad) ? 'refused' : null
    },
    isStopped: () => given.length >= stopAfter,
    onDone: (ids) => done.push(...ids),
    onFailed: (id) => failed.push(id),
  })
  return { given, done, failed }
}

test('many are given in portions of at most as many as asked', async () => {
  const { given, done } = await worked(() => false)
  expect(given).toEqual([20, 20, 7])
  expect(done).toEqual(users)
})

test('one that is refused stops nobody else', async () => {
  const { done, failed } = await worked((id) => id === 'user-5')
  expect(failed).toEqual(['user-5'])
  expect(done).toHaveLength(46)
})

test('stopping leaves what was not given, and keeps what was done', async () => {
  const { given, done } = await worked(() => false, 1)
  expect(given).toEqual([20])
  expect(done).toEqual(users.slice(0, 20))
})

test('when nothing of a portion can be done, the rest is not tried', async () => {
  const { done, failed } = await worked(() => true)
  expect(done).toEqual([])
  expect(failed).toEqual(users.slice(0, 20))
})
