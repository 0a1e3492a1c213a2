import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DataFolderInUse } from '@understudy/store'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve, type ServeOptions } from './server.ts'
import { portOf } from './starting.ts'
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

test('a server that is stopped ends, whoever listens and however far the clock was sent', async () => {
  // Of its own: whoever opened the folder next would carry the journey on.
  const dataFolder = await mkdtemp(join(tmpdir(), 'understudy-stopped-'))
  const running = await start({ dataFolder })
  const headers = { 'content-type': 'application/json' }
  const post = (path: string, body: unknown) =>
    fetch(`${running.address}${path}`, { method: 'POST', body: JSON.stringify(body), headers })
  await post('/workspaces', { id: 'stopped', world: twoPartners })
  const streams = `${running.address}/workspaces/stopped/events/stream`
  expect((await fetch(streams, { method: 'HEAD' })).status).toBe(200)
  const stream = await fetch(streams)
  const command = { type: 'AdvanceClock', by: '300y' }
  const advance = post('/workspaces/stopped/commands', { as: 'microsoft/system', command })
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
  for (let heard = ''; !heard.includes('ClockAdvanceRequested');) {
    heard += (await reader?.read())?.value ?? ''
  }
  await running.stop()
  const answer = await advance
  expect(answer.status).toBe(503)
  expect(await answer.json()).toMatchObject({ code: 'server-stopping' })
  await reader?.cancel().catch(() => undefined)
  await rm(dataFolder, { recursive: true, force: true })
})

test('beyond this machine nothing is served without an access token, and with it only to who knows it', async () => {
  await expect(start({ host: '0.0.0.0' })).rejects.toThrow('Set ACCESS_TOKEN')
  const running = await start({ host: '0.0.0.0', accessToken: 'open sesame' })
  const { port } = new URL(running.address)
  const at = `http://127.0.0.1:${port}`
  expect((await fetch(`${at}/workspaces`)).status).toBe(401)
  const headers = { authorization: 'Bearer open sesame' }
  expect((await fetch(`${at}/workspaces`, { headers })).status).toBe(200)
  const token = (secret: string) => {
    const grant = { grant_type: 'client_credentials', client_id: 'contoso', resource: 'r' }
    const body = new URLSearchParams({ ...grant, client_secret: secret })
    return fetch(`${at}/common/oauth2/token`, { method: 'POST', body })
  }
  expect((await token('any')).status).toBe(401)
  expect((await token('open sesame')).status).not.toBe(401)
  await running.stop()
})

test('what keeps a server from starting is said with what to do', async () => {
  const running = await start()
  const { port } = new URL(running.address)
  const other = { dataFolder: join(folder, 'other') }
  await expect(start({ ...other, port: Number(port) })).rejects.toThrow(/taken .* set PORT/)
  await expect(start({ ...other, host: '192.0.2.1', accessToken: 'x' })).rejects.toThrow(
    'no address of this machine',
  )
  await running.stop()
  expect(() => portOf('abc')).toThrow('PORT is "abc"; a port is a whole number from 0 to 65535.')
  expect(() => portOf('65536')).toThrow('PORT is "65536"')
  expect([portOf(undefined), portOf('0'), portOf('80')]).toEqual([8787, 0, 80])
})

test('a body of 100 MB is refused before it is sent', async () => {
  const running = await start()
  const sent = { bytes: 0 }
  const chunk = new Uint8Array(64 * 1024)
  const body = new ReadableStream({
    pull(controller) {
      sent.bytes += chunk.length
      if (sent.bytes > 100_000_000) controller.close()
      else controller.enqueue(chunk)
    },
  })
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${running.address}/workspaces`, {
    ...{ method: 'POST', body, headers, duplex: 'half' },
  })
  expect(answer.status).toBe(413)
  expect(sent.bytes).toBeLessThan(50_000_000)
  await running.stop()
})

test('a fresh server has a workspace to show, and no second one', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'understudy-fresh-'))
  for (const position of [1, 2]) {
    const running = await start({ dataFolder, demonstration: true })
    const form = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: 'demo.contoso',
      client_secret: String(position),
    })
    const token = await fetch(`${running.address}/common/oauth2/token`, {
      method: 'POST',
      body: form,
    })
    const { access_token } = await token.json()
    const customers = await fetch(`${running.address}/v1/customers`, {
      headers: { authorization: `Bearer ${access_token}` },
    })
    expect(customers.status).toBe(200)
    const workspaces = await (await fetch(`${running.address}/workspaces`)).json()
    expect(workspaces).toMatchObject([{ id: 'demo' }])
    await running.stop()
  }
  await rm(dataFolder, { recursive: true, force: true })
})
