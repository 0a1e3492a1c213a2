import { expect, test } from 'vitest'
import type { Subjects } from './cache.ts'
import { createWaves } from './waves.ts'

const about = (position: number, customer?: string) => ({
  position,
  event: { type: 'Any', ...(customer === undefined ? {} : { customer }) },
})

/** Waves whose answers come when the test says so. */
function sea() {
  const rolled: { readonly isGeneral: boolean; readonly customers: readonly string[] }[] = []
  const answers: (() => void)[] = []
  const waves = createWaves(
    ({ isGeneral, customers }: Subjects) => {
      rolled.push({ isGeneral, customers: [...customers] })
      return new Promise<void>((resolve) => answers.push(resolve))
    },
    (run) => run(),
  )
  const answered = async () => {
    answers.shift()?.()
    await new Promise(setImmediate)
  }
  return { waves, rolled, answered }
}

test('what is heard while answers are under way goes into one wave after them', async () => {
  const { waves, rolled, answered } = sea()
  waves.hear(about(1, 'adatum'))
  waves.hear(about(2, 'wingtip'))
  waves.hear(about(3))
  expect(rolled).toEqual([{ isGeneral: false, customers: ['adatum'] }])
  await answered()
  expect(rolled).toEqual([
    { isGeneral: false, customers: ['adatum'] },
    { isGeneral: true, customers: ['wingtip'] },
  ])
  await answered()
  waves.hear(about(4, 'adatum'))
  expect(rolled.at(-1)).toEqual({ isGeneral: false, customers: ['adatum'] })
})

test('an event in an answer and in the stream counts once, whichever comes first', async () => {
  const { waves, rolled, answered } = sea()
  waves.tell([about(1, 'adatum')])
  await answered()
  waves.hear(about(1, 'adatum'))
  waves.hear(about(2, 'wingtip'))
  await answered()
  waves.tell([about(2, 'wingtip')])
  expect(rolled.map(({ customers }) => customers)).toEqual([['adatum'], ['wingtip']])
})

test('another log under the same id is heard from its beginning', async () => {
  const { waves, rolled, answered } = sea()
  waves.hear(about(9, 'adatum'))
  await answered()
  waves.begin()
  waves.tell([about(2, 'adatum')])
  expect(rolled).toHaveLength(2)
})

test('a wave tells of customers and partners apart, and of both where an event names both', async () => {
  const waves: Subjects[] = []
  const { hear } = createWaves(
    async (subjects) => void waves.push(subjects),
    (run) => run(),
  )
  const event = (position: number, named: object) => ({
    position,
    event: { type: 'Any', ...named },
  })
  hear(event(1, { partner: 'contoso' }))
  await new Promise(setImmediate)
  hear(event(2, { customer: 'adatum', partner: 'fabrikam' }))
  await new Promise(setImmediate)
  expect(waves).toEqual([
    { isGeneral: false, customers: new Set(), partners: new Set(['contoso']) },
    { isGeneral: false, customers: new Set(['adatum']), partners: new Set(['fabrikam']) },
  ])
})
