import { expect, test } from 'vitest'
import { rehearsal, signedIn } from '../testing/rehearsal.ts'
import { limitsOf, limitTable, variableOf } from './limits.ts'

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
const order = (text: string) => `{"as":"contoso/admin-agent","command":{"type":${text}}}`

test.each([
  ['a body', '/workspaces', `"${'x'.repeat(5_000_000)}"`, 413, 'bodyBytes'],
  ['a body of brackets', '/workspaces', deep, 413, 'jsonDepth'],
  ['a command of brackets', '/workspaces/w/commands', order(deep), 413, 'jsonDepth'],
  ['a body of commas', '/workspaces', `[${'0,'.repeat(600_000)}0]`, 413, 'jsonValues'],
  ['an id', `/workspaces/${'w'.repeat(201)}/stop`, '{}', 414, 'idCharacters'],
  ['an address', `/workspaces?${'x'.repeat(9000)}`, '{}', 414, 'addressCharacters'],
])('%s beyond its limit is refused with the limit', async (_, path, body, status, name) => {
  const { ask, position } = await rehearsal()
  const before = await position()
  const answer = await ask('POST', path, body)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  const raise = variableOf(name as keyof typeof limitTable)
  expect(answer).toMatchObject({ status, body: { code: 'limit-exceeded', limit: { name, raise } } })
  expect(answer.body['detail']).toContain(raise)
  expect(await position()).toBe(before)
})

test('a limit is raised where the server is started', async () => {
  expect(limitsOf({ LIMIT_JSON_DEPTH: '3', LIMIT_BODY_BYTES: '' })).toEqual({ jsonDepth: 3 })
  expect(() => limitsOf({ LIMIT_BODY_BYTES: '5 MB' })).toThrow('LIMIT_BODY_BYTES is "5 MB"')
  const { ask } = await rehearsal({ limits: { bodyBytes: 6_000_000 } })
  const answer = await ask('POST', '/workspaces', `"${'x'.repeat(5_000_000)}"`)
  expect(answer).toMatchObject({ status: 400, body: { code: 'request-unreadable' } })
  const low = await rehearsal({ limits: { jsonDepth: 12 } })
  const lowered = await low.ask('POST', '/workspaces', '['.repeat(13))
  expect(lowered.body['limit']).toMatchObject({ max: 12 })
})

test('each surface refuses in its own shape', async () => {
  const room = await rehearsal()
  const user = await signedIn(room)
  const long = 'r.'.repeat(20_000)
  const grant = `grant_type=client_credentials&client_secret=s&client_id=${long}`
  expect(await room.ask('POST', '/common/oauth2/token', grant, form)).toMatchObject({
    status: 400,
    body: { error: 'invalid_request' },
  })
  expect(await room.ask('POST', '/v1/productUpgrades', deep, user)).toMatchObject({
    status: 413,
    body: { code: '3000', description: expect.stringContaining('LIMIT_JSON_DEPTH') },
  })
  const zipped = { 'content-encoding': 'gzip' }
  expect(await room.ask('POST', '/workspaces', '{}', zipped)).toMatchObject({ status: 415 })
})

test('the reference shows every limit and how to raise it', async () => {
  const { ask } = await rehearsal()
  const { body } = await ask('GET', '/openapi.json')
  for (const [name, { max }] of Object.entries(limitTable)) {
    const { description } = body['info'] ?? {}
    expect(String(description)).toContain(`| \`${name}\` |`)
    expect(String(description)).toContain(variableOf(name as keyof typeof limitTable))
    expect(body['x-limits']?.[name]).toBe(max)
  }
})

test.each([
  ['/workspaces/w/events?after=2147483647', 'after'],
  ['/workspaces/w/events?after=1e3', 'after'],
  ['/workspaces/w/events?after=-1', 'after'],
  ['/workspaces/w/events?limit=99999', 'limit'],
  ['/workspaces/w/audit?position=2147483648', 'position'],
  ['/workspaces/w/world?position=1.5', 'position'],
  ['/workspaces/w/world?at=soon', 'at'],
  ['/workspaces/w/audit?from=%00', 'from'],
  ['/workspaces/w/audit?until=tomorrow', 'until'],
  ['/workspaces/w/mailbox?customer=a%00b', 'customer'],
  [`/workspaces/w/audit?continuation=${btoa('[1.5,0]')}`, 'continuation'],
  [`/workspaces/w/audit?continuation=${btoa('[1e999,0]')}`, 'continuation'],
  [`/workspaces/w/customers?continuation=${btoa('["\\u0000","a"]')}`, 'continuation'],
])('%s is answered with 400 and names %s', async (path, field) => {
  const { ask } = await rehearsal()
  const answer = await ask('GET', path)
  expect(answer).toMatchObject({ status: 400, body: { issues: [{ path: field }] } })
})

test('a stream does not begin after a position that none can have', async () => {
  const { ask } = await rehearsal()
  const answer = await ask('GET', '/workspaces/w/events/stream', undefined, {
    'Last-Event-ID': '1-2147483648',
  })
  expect(answer).toMatchObject({ status: 400, body: { issues: [{ path: 'Last-Event-ID' }] } })
})

test('a head of the stream ends at once', async () => {
  const { ask } = await rehearsal()
  const answer = await ask('HEAD', '/workspaces/w/events/stream')
  expect(answer).toMatchObject({ status: 200, body: '' })
})
