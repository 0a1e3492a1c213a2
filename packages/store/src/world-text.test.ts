import { canonicalJson, emptyWorld, table, type World } from '@understudy/domain'
import { expect, test } from 'vitest'
import { decodeWorld, encodeWorld } from './world-text.ts'

function withCustomers(count: number): World {
  const rows = Array.from({ length: count }, (_, index) => {
    const id = `customer-${String(index).padStart(5, '0')}`
    return [id, { id, name: `line\n${id}`, relationships: table([['contoso', {}]]) }] as const
  })
  // Rows of any shape are kept alike.
  return { ...emptyWorld, customers: table(rows as never) }
}

test.each([0, 1, 50, 51, 1234])('a world of %i customers comes back as it was', async (count) => {
  const world = withCustomers(count)
  const found = await decodeWorld((await encodeWorld(world)).split('\n'))
  expect(canonicalJson(found)).toBe(canonicalJson(world))
  expect(found.customers.size).toBe(count)
})

test('no line of it grows with the customers', async () => {
  const longest = async (count: number) => {
    const lines = (await encodeWorld(withCustomers(count))).split('\n')
    return Math.max(...lines.map(({ length }) => length))
  }
  expect(await longest(5000)).toBe(await longest(500))
})
