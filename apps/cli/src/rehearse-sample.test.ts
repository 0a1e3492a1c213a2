import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const program = fileURLToPath(new URL('./rehearse-sample.ts', import.meta.url))
const run = (...args: string[]) =>
  spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' })

test('an invented partner is written, the same for the same seed and another for another', () => {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-sample-'))
  const written = (seed: string, name: string) => {
    const out = join(folder, name)
    const ran = run('--customers', '40', '--seed', seed, '--out', out)
    expect(ran).toMatchObject({ status: 0, stderr: '' })
    return readdirSync(out).map((file) => [file, readFileSync(join(out, file), 'utf8')])
  }
  const first = written('7', 'a')
  expect(first.map(([file]) => file)).toContain('usage-reconciliation.csv')
  expect(first.find(([file]) => file === 'Customers.csv')?.[1]?.split('\r\n')).toHaveLength(42)
  expect(written('7', 'b')).toEqual(first)
  expect(written('8', 'c')).not.toEqual(first)
  rmSync(folder, { recursive: true })
})

test.each([
  [['--customers', '100001', '--seed', '1', '--out', 'x']],
  [['--customers', '4', '--seed', '1']],
  [['--nothing']],
])('%j writes nothing and says what is asked', (args) => {
  const ran = run(...args)
  expect(ran).toMatchObject({ status: 2, stdout: '' })
  expect(ran.stderr).toContain('--customers  from 1 to 100000')
})
