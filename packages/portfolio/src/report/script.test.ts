import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { calendarDate } from '@understudy/domain'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answersSchema } from '../answers.ts'
import { rehearsed } from '../rehearsal.ts'
import { reportFiles } from './index.ts'
import { plannedOf } from './planned.ts'
import { shellWord } from './shell.ts'

const hostile = `O'Brien $(touch pwned) \`touch pwned\` "; touch pwned #\u202E \\' && touch pwned`
const header =
  'Customer ID,Customer name,Customer country,Agreement attested,Purchased subscription,Product'
const guid = (n: number) => `6f1d2c3b-8a90-4b7e-8d15-11aa22bb33${n}`
const row = (n: number, name: string, attested: string) =>
  `${guid(n)},"${name.replaceAll('"', '""')}",FR,${attested},0d5d1c9a-7c55-4a0e-9a8e-5f3a0c1b2d${n},MS-AZR-0145P`
const text = [
  header,
  row(11, `${hostile}\ntouch pwned`, '2020-01-02'),
  row(12, 'No agreement', ''),
].join('\r\n')

const answers = answersSchema.parse({ asOf: '2020-03-02', country: 'FR', name: `Contoso' $(x)` })
const constraints = { from: calendarDate('2020-03-09'), perDay: 5, freezes: [], country: 'FR' }
const file = { name: 'mine.csv', bytes: new TextEncoder().encode(text) }
const rehearsal = rehearsed([file], answers, constraints)
const script =
  reportFiles({ rehearsal, answers, locale: 'en' }).find(({ name }) => name.endsWith('.sh'))
    ?.text ?? ''

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-script-'))
  // Stands for curl: notes what it was asked, and says yes.
  const curl = `#!/bin/sh\ncat > /dev/null\nfor word; do last=$word; done\nprintf '%s\\n' "$last" >> calls\nprintf '{ "isEligible" : true }\\n'\n`
  writeFileSync(join(folder, 'curl'), curl)
  chmodSync(join(folder, 'curl'), 0o755)
})
afterAll(() => rmSync(folder, { recursive: true }))

function run(told: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  writeFileSync(join(folder, 'calls'), '')
  const path = join(folder, 'partner-center.sh')
  writeFileSync(path, told)
  const PATH = `${folder}:${process.env['PATH']}`
  const ran = spawnSync('sh', [path, ...args], {
    cwd: folder,
    env: { PATH, ...env },
    encoding: 'utf8',
  })
  const calls = readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n')
  return { ...ran, calls: calls.map((one) => one.replace(/^https:\/\/[^/]+/, '')) }
}

test('no name runs, whatever it holds, and each customer is called in the order of the plan', () => {
  const [wave] = plannedOf(rehearsal)
  const filled = script.replaceAll('FILL_IN', '2020-03-01')
  const ran = run(filled.replaceAll('*2020-03-01*', '*FILL_IN*'), ['2020-03-09'], { TOKEN: 'x' })
  expect(ran.stderr).toBe('')
  expect(ran.status).toBe(0)
  expect(readdirSync(folder)).not.toContain('pwned')
  expect(wave?.customers.map(({ id }) => id)).toEqual([guid(11), guid(12)])
  expect(ran.calls).toEqual([
    '/v1/productUpgrades/eligibility',
    '/v1/productUpgrades',
    `/v1/customers/${guid(12)}/agreements`,
    '/v1/productUpgrades/eligibility',
    '/v1/productUpgrades',
  ])
  expect(ran.stdout).toContain(`${hostile.replace('\u202E', ' ')} touch pwned (${guid(11)})`)
})

test('what nobody filled in sends nothing for that customer, and the exit code says so', () => {
  const ran = run(script, ['2020-03-09'], { TOKEN: 'x' })
  expect(ran.status).toBe(1)
  expect(ran.calls).toEqual(['/v1/productUpgrades/eligibility', '/v1/productUpgrades'])
  expect(ran.stderr).toContain('Did not begin: No agreement')
})

test('without a day of the plan, or without a token, nothing is sent', () => {
  for (const args of [[], [''], ['2020-03-10'], ['*'], ['2020-03-09 ']]) {
    const ran = run(script, args, { TOKEN: 'x' })
    expect([args, ran.status, ran.calls]).toEqual([args, 2, ['']])
    expect(ran.stderr).toContain('2020-03-09')
  }
  expect(run(script, ['2020-03-09'])).toMatchObject({ status: 2, calls: [''] })
})

test('a word of the shell is one word on one line', () => {
  expect(shellWord(`a'b\n\u2028c$d`)).toBe(`'a'\\''b c$d'`)
})
