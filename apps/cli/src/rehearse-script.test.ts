import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { serve } from '@understudy/api/server'
import { calendarDate } from '@understudy/domain'
import { answersSchema, rehearsing, reportFiles } from '@understudy/portfolio'
import { sampleFiles } from '@understudy/portfolio/testing'
import { expect, test } from 'vitest'

const answers = answersSchema.parse({ asOf: '2020-03-02', country: 'FR' })
const constraints = { from: calendarDate('2020-03-09'), perDay: 4, freezes: [], country: 'FR' }

test('the script of a plan, sent to Understudy, begins the transitions of its day and no others', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'understudy-rehearse-script-'))
  const running = await serve({
    port: 0,
    host: '127.0.0.1',
    databaseUrl: '',
    dataFolder: join(folder, 'data'),
    print: () => {},
  })
  const ask = async (path: string, body: URLSearchParams | object) => {
    const isForm = body instanceof URLSearchParams
    const answer = await fetch(`${running.address}${path}`, {
      method: 'POST',
      headers: isForm ? {} : { 'content-type': 'application/json' },
      body: isForm ? body : JSON.stringify(body),
    })
    expect(answer.status, path).toBeLessThan(300)
    return (await answer.json()) as Record<string, string>
  }

  const rehearsal = rehearsed()
  const world = rehearsal.world.facts
  await ask('/workspaces', { id: 'mine', world, clock: '2020-03-09T09:00:00Z' })
  const login = { grant_type: 'password', client_id: 'mine.self.admin-agent' }
  const form = new URLSearchParams({ ...login, username: 'a', password: 'b' })
  const { access_token: TOKEN = '' } = await ask('/common/oauth2/token', form)
  const path = join(folder, 'partner-center.sh')
  await writeFile(path, filledIn())
  const env = { PATH: process.env['PATH'], TOKEN, API: running.address }
  const { stderr } = await promisify(execFile)('sh', [path, '2020-03-09'], { env })
  expect(stderr).toBe('')

  const log = await fetch(`${running.address}/workspaces/mine/events?limit=1000`)
  const recorded = (await log.json()) as readonly { event: { type: string; customer?: string } }[]
  const begun = recorded.filter(({ event }) => event.type === 'AzurePlanTransitionStarted')
  expect(begun.map(({ event }) => event.customer)).toEqual(rehearsal.waves[0]?.customers)
  await running.stop()
  await rm(folder, { recursive: true, force: true })

  function filledIn(): string {
    const files = reportFiles({ rehearsal, answers, locale: 'en' })
    const script = files.find(({ name }) => name === 'partner-center.sh')?.text ?? ''
    return script
      .replaceAll('"dateAgreed":"FILL_IN"', '"dateAgreed":"2020-03-01"')
      .replaceAll('"email":"FILL_IN"', '"email":"ada@sample.example"')
      .replaceAll('":"FILL_IN"', '":"Ada"')
  }
})

function rehearsed() {
  const run = rehearsing(sampleFiles({ customers: 8, seed: 7 }), answers, constraints)
  let part = run.next()
  while (!part.done) part = run.next()
  return part.value
}
