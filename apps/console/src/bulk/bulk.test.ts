import { createRoot } from 'solid-js'
import { expect, test } from 'vitest'
import type { Answer } from '../api/answer.ts'
import { createBulk, portionMax } from './bulk.ts'

const users = Array.from({ length: 50 }, (_, index) => `user-${index}`)
const refused: Answer<null> = { ok: false, problem: { code: 'out-of-reach', title: 'no' } }

test('what was stopped is gone on with, and nobody is given twice', async () => {
  const given: string[] = []
  const bulk = createRoot(() =>
    createBulk(async (ids) => {
      given.push(...ids)
      if (given.length === portionMax) bulk.stop()
      return { ok: true, value: null }
    }),
  )
  await bulk.start(users)
  expect([bulk.done(), bulk.left().length, bulk.isRunning()]).toEqual([20, 30, false])
  await bulk.resume()
  expect(bulk.left()).toEqual([])
  expect(given).toEqual(users)
})

test('who failed is tried again, and the failure forgotten when it goes well', async () => {
  let isOpen = false
  const bulk = createRoot(() =>
    createBulk(async (ids) =>
      !isOpen && ids.includes('user-3') ? refused : { ok: true, value: null },
    ),
  )
  await bulk.start(users)
  expect([...bulk.failed().keys()]).toEqual(['user-3'])
  expect(bulk.done()).toBe(49)
  isOpen = true
  await bulk.resume()
  expect([bulk.failed().size, bulk.done()]).toEqual([0, 50])
})
