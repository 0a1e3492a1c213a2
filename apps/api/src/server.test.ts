import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DataFolderInUse } from '@understudy/store'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve, type ServeOptions } from './server.ts'
import { twoPartners } from './testing/rehearsal.ts'

let folder: string
const start = (options: ServeOptions = {}) =>
  serve({
    port: 0,
    host: '127.0.0.1',
    databaseUrl: '',
    dataFolder: folder,
    print: () => {},
    ...options,
  })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'understudy-server-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

test('what was answered is there after a restart, and the folder belongs to one process', async () => {
  const first = await start()
  const json = { 'content-type': 'application/json' }
  const body = JSON.stringify({ id: 'w', world: twoPartners, clock: '2020-03-02T09:00:00Z' })
  const made = await fetch(`${first.address}/workspaces`, { method: 'POST', body, headers: json })
  expect(made.status).toBe(201)
  await expect(start()).rejects.toThrow(DataFolderInUse)
  const stream = await fetch(`${first.address}/workspaces/w/events/stream`)
  await first.stop()
  await stream.body?.cancel().catch(() => undefined)

  const second = await start()
  const kept = await fetch(`${second.address}/workspaces/w`)
  expect(await kept.json()).toMatchObject({ id: 'w', position: 15 })
  await second.stop()
})

test('pages are served beside the API; a page that routes in the browser is the page itself', async () => {
  await writeFile(join(folder, 'index.html'), '<h1>Page</h1>')
  const running = await start({ consoleFolder: folder, sandboxFolder: join(folder, 'none') })
  const get = (path: string, accept = 'text/html') =>
    fetch(`${running.address}${path}`, { headers: { accept } })
  expect(await (await get('/')).text()).toBe('<h1>Page</h1>')
  expect(await (await get('/customers/adatum')).text()).toBe('<h1>Page</h1>')
  expect((await get('/workspaces/none')).status).toBe(404)
  expect((await get('/customers/adatum', '*/*')).status).toBe(404)
  expect((await get('/%2e%2e/%2e%2e/etc/passwd', '*/*')).status).toBe(404)
  expect((await get('/scenarios')).headers.get('content-type')).toContain('json')
  expect((await get('/docs/reference.js')).headers.get('content-type')).toContain('javascript')
  await running.stop()
})
