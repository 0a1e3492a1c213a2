import { expect, test } from 'vitest'
import { adatum, given } from '../../testing/index.ts'
import { licenseHoldersOf } from './license-holders.ts'

test('a world of four thousand people without licences has one list of nobody', () => {
  const { world } = given({
    customers: {
      adatum: { country: 'FR', staff: { a: { count: 2000 }, b: { count: 2000 } } },
    },
  })
  expect(adatum({ world }).users.size).toBe(4000)
  expect(licenseHoldersOf(adatum({ world }).users)).toEqual([])
})
