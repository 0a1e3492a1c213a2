import { expect, test } from 'vitest'
import { gate, isLoopback, type GateOptions } from './gate.ts'

const json = { 'content-type': 'application/json' }

function door(options: Partial<GateOptions> = {}) {
  const reached: string[] = []
  const app = gate({ hosts: [], ...options }, (request) => {
    reached.push(`${request.method} ${new URL(request.url).pathname}`)
    return new Response('<h1>inside</h1>', { headers: { 'content-type': 'text/html' } })
  })
  const ask = (method: string, path: string, headers: Record<string, string> = {}) =>
    app.request(`http://127.0.0.1:8787${path}`, {
      method,
      headers: { host: '127.0.0.1:8787', ...headers },
    })
  return { ask, reached }
}

test.each([
  ['localhost', 200],
  ['LOCALHOST:8787', 200],
  ['127.0.0.1:1', 200],
  ['[::1]:8787', 200],
  ['demo.internal:8787', 200],
  ['evil.example', 421],
  ['127.0.0.1.evil.example:8787', 421],
  ['localhost.evil.example', 421],
  ['[::2]:8787', 421],
])('a request for the host %s is answered with %i', async (host, status) => {
  const { ask, reached } = door({ hosts: ['demo.internal'] })
  const answer = await ask('GET', '/', { host })
  expect(answer.status).toBe(status)
  expect(reached).toHaveLength(status === 200 ? 1 : 0)
  if (status === 421) expect(await answer.json()).toMatchObject({ code: 'host-unknown', status })
})

test.each([
  ['a page of ours', 'POST', '/workspaces', { 'sec-fetch-site': 'same-origin' }, 200],
  ['the address bar', 'POST', '/workspaces', { 'sec-fetch-site': 'none' }, 200],
  ['a client with JSON', 'POST', '/workspaces', json, 200],
  ['a client with a kind of JSON', 'POST', '/x', { 'content-type': 'application/merge+json' }, 200],
  ['a client that deletes', 'DELETE', '/workspaces/w', {}, 200],
  [
    'a client of Partner Center without a body',
    'POST',
    '/v1/x',
    { authorization: 'Bearer x' },
    200,
  ],
  ['a client that asks for a token', 'POST', '/common/oauth2/token', {}, 200],
  ['a page of ours in an older browser', 'POST', '/x', { origin: 'http://127.0.0.1:8787' }, 200],
  ['a foreign page', 'POST', '/workspaces', { ...json, 'sec-fetch-site': 'cross-site' }, 403],
  ['a page of another port', 'DELETE', '/workspaces/w', { 'sec-fetch-site': 'same-site' }, 403],
  ['a foreign form', 'POST', '/common/oauth2/token', { 'sec-fetch-site': 'cross-site' }, 403],
  [
    'a foreign page in an older browser',
    'POST',
    '/x',
    { ...json, origin: 'http://x.example' },
    403,
  ],
  ['a page without origin', 'POST', '/x', { ...json, origin: 'null' }, 403],
  ['whoever says nothing', 'POST', '/workspaces/w/stop', {}, 403],
  ['whoever sends text', 'POST', '/workspaces', { 'content-type': 'text/plain' }, 403],
])('%s: %s %s', async (_, method, path, headers, status) => {
  const { ask, reached } = door()
  const answer = await ask(method, path, headers)
  expect(answer.status).toBe(status)
  expect(reached).toHaveLength(status === 200 ? 1 : 0)
  if (status === 403) expect(await answer.json()).toMatchObject({ code: 'foreign-page' })
})

test('over a network, only who knows the token comes in; a page then needs it once', async () => {
  const { ask, reached } = door({ hosts: null, accessToken: 'open sesame' })
  expect((await ask('GET', '/')).status).toBe(401)
  expect((await ask('GET', '/', { authorization: 'Bearer nonsense' })).status).toBe(401)
  expect((await ask('GET', '/?access=nonsense')).status).toBe(401)
  expect(reached).toEqual([])
  expect((await ask('GET', '/', { authorization: 'Bearer open sesame' })).status).toBe(200)
  const welcome = await ask('GET', '/customers?access=open%20sesame&page=2')
  expect(welcome.status).toBe(302)
  expect(welcome.headers.get('location')).toBe('/customers?page=2')
  const [cookie = ''] = (welcome.headers.get('set-cookie') ?? '').split(';')
  expect(welcome.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Strict/i)
  expect(cookie).not.toContain('sesame')
  expect((await ask('GET', '/', { cookie })).status).toBe(200)
  expect((await ask('POST', '/common/oauth2/token')).status).toBe(200)
})

test('every answer, a refusal too, says what a browser may do with it', async () => {
  const { ask } = door()
  for (const answer of [await ask('GET', '/'), await ask('POST', '/')]) {
    const policy = answer.headers.get('content-security-policy')
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("frame-ancestors 'self'")
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin')
  }
  const sandbox = await ask('GET', '/sandbox/')
  const ofSandbox = sandbox.headers.get('content-security-policy')
  expect(ofSandbox).toContain("'wasm-unsafe-eval'")
  expect(ofSandbox).toContain("worker-src 'self' blob:")
})

test.each([
  ['127.0.0.1', true],
  ['127.8.8.8', true],
  ['::1', true],
  ['localhost', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.168.1.2', false],
  ['localhost.example', false],
])('%s is the loopback: %s', (host, is) => {
  expect(isLoopback(host)).toBe(is)
})
