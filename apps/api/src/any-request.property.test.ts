import { expect, test } from 'vitest'
import { fuzz, type Complaint } from './testing/fuzz.ts'
import { rehearsal } from './testing/rehearsal.ts'

const runs = 20_000

/** Always the same requests here; `pnpm fuzz` looks further, with a seed of its own. */
const seed = 20_200_302

test(`of ${runs} requests (seed ${seed}) none gives a 500, hangs, or is refused in no shape or with a change`, async () => {
  expect(await fuzz(runs, seed)).toEqual([])
}, 600_000)

test('the same seed plays the same requests, and a complaint names its request', async () => {
  const broken = () => Promise.reject(new Error('broken on purpose'))
  const play = () => fuzz(400, 7, { customers: broken, audit: broken, mail: broken })
  const [once, again] = [await play(), await play()]
  expect(once.length).toBeGreaterThan(0)
  const asked = ({ request }: Complaint) => [request.method, request.path, request.body]
  expect(once.map(asked)).toEqual(again.map(asked))
  expect(once[0]?.what).toContain('broken on purpose')
})

test.each(['9999999y', '9000y', 'P1Y2M', '-1d', '1000000000000h', '', '1e3d'])(
  'the clock cannot be asked for %j in a way that breaks it',
  async (by) => {
    const { ask } = await rehearsal()
    const order = { as: 'microsoft/system', command: { type: 'AdvanceClock', by } }
    expect((await ask('POST', '/workspaces/w/commands', order)).status).toBeLessThan(500)
  },
)
