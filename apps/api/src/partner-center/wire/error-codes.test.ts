import { rules } from '@understudy/domain'
import { expect, test } from 'vitest'
import { resources } from '../surface.ts'
import { errorCodes } from './error-codes.ts'

/** Commands that a route of this surface gives. */
const given = new Set<string>(
  resources.flatMap(({ routes }) => routes).flatMap(({ gives }) => gives),
)

const met = rules().filter(({ commands }) => commands.some((type) => given.has(type)))

test('every refusal that a command of this surface can meet has a code of Microsoft’s', () => {
  const missing = met.map(({ code }) => code).filter((code) => !(code in errorCodes))
  expect(missing).toEqual([])
})
