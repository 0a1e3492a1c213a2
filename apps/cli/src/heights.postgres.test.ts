import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { JsonReport } from '@understudy/scenario'
import { expect, test } from 'vitest'

const program = fileURLToPath(new URL('../understudy.mjs', import.meta.url))
const folder = fileURLToPath(new URL('../../../scenarios', import.meta.url))

/** What the command line reports of every scenario at one height. */
async function playedAt(at: string): Promise<JsonReport> {
  const args = [program, 'run', folder, '--at', at, '--reporter', 'json']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const [out, wrong] = await Promise.all([text(child.stdout), text(child.stderr)])
  expect(wrong).toBe('')
  return JSON.parse(out) as JsonReport
}

/** The heights are compared with it, so it is played once. */
const domain = playedAt('domain')

/** Each takes a minute on a free processor; a busy machine may take its time. */
const timeout = 1_800_000

test('every scenario holds in the domain', { timeout }, async () => {
  expect(await domain).toMatchObject({ failures: [], failed: 0 })
})

test.each(['api', 'pglite', 'postgres'])(
  'every scenario says the same at %s, byte for byte',
  { timeout },
  async (at) => {
    const expected = await domain
    const { failures, logHash, rules, refusals } = await playedAt(at)
    expect(failures).toEqual([])
    expect(logHash).toBe(expected.logHash)
    expect({ rules, refusals }).toEqual({ rules: expected.rules, refusals: expected.refusals })
  },
)

test('the scenarios exercise every rule of the workflows that are there', async () => {
  const { rules } = await domain
  const named = /^(REL|MCA|ORD|LIC|AZT|CLK|INV)-|^PLAN-0[1-4]$|^AUD-0[13]$/
  expect(rules.uncovered.filter((id) => named.test(id))).toEqual([])
})
