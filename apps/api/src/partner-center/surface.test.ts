import { memoryStore } from '@understudy/store'
import { openWorkspaces } from '@understudy/workspace'
import { expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { rehearsal, signedIn, type Answer } from '../testing/rehearsal.ts'
import { resources } from './surface.ts'
import { faultSchema } from './wire/fault.ts'
import type { Route } from './wire/route.ts'

const routes = resources.flatMap((one) => one.routes)
const rows = routes.map((one): [string, Route] => [`${one.method.toUpperCase()} ${one.path}`, one])

/** Addresses under `/v1` that no resource has a route for. */
function strays(app: Pick<ReturnType<typeof createApp>, 'routes'>): string[] {
  const made = new Set(
    rows.map(([name]) => name.replace(' ', ' /v1').replaceAll(/\{(.+?)\}/g, ':$1')),
  )
  return app.routes
    .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/v1'))
    .map(({ method, path }) => `${method.toUpperCase()} ${path}`)
    .filter((name) => !made.has(name))
}

test('every route under /v1 is one of a resource, and a stray one is found', () => {
  const store = memoryStore()
  const app = createApp({ store, workspaces: openWorkspaces(store) })
  expect(app.routes.filter(({ path }) => path.startsWith('/v1')).length).toBeGreaterThan(50)
  expect(strays(app)).toEqual([])
  app.get('/v1/stray', (c) => c.json({}))
  expect(strays(app)).toEqual(['GET /v1/stray'])
})

test('no two routes have one address, and what gives a command says which', () => {
  expect(new Set(rows.map(([name]) => name)).size).toBe(rows.length)
  const writes = routes.filter(({ method, gives }) => method !== 'get' && gives.length === 0)
  expect(
    writes.map(({ path }) => path).filter((path) => !/products|productUpgrades/.test(path)),
  ).toEqual([])
  expect(routes.filter(({ method, gives }) => method === 'get' && gives.length > 0)).toEqual([])
})

test('the document says of every route what it takes and gives', async () => {
  const { ask } = await rehearsal()
  const { paths } = (await ask('GET', '/openapi.json')).body as unknown as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, object>>>>
  }
  for (const { method, path, gives, needs, body } of routes) {
    const said = paths[`/v1${path}`]?.[method]
    expect(said).toMatchObject({ 'x-gives': gives, 'x-needs': needs })
    expect('requestBody' in Object(said)).toBe(body !== undefined)
  }
})

/** The address with adatum as its customer and ids that nothing has. */
function addressOf({ path }: Route): string {
  const ids: Readonly<Record<string, string>> = { customer: 'adatum' }
  return `/v1${path.replaceAll(/\{(.+?)\}/g, (_, name: string) => ids[name] ?? 'nothing')}`
}

function expectFault({ status, body }: Answer, wanted: readonly number[]): void {
  expect(wanted).toContain(status)
  expect(faultSchema.strict().safeParse(body).error).toBeUndefined()
}

test.each(rows)(
  '%s wants a token, a body within its limits, and one that can be read',
  async (_, one) => {
    const room = await rehearsal({ limits: { bodyBytes: 1000 } })
    const before = await room.position()
    const call = (headers: Record<string, string>, body?: string) =>
      room.ask(one.method.toUpperCase(), addressOf(one), body, headers)
    const anonymous = await call({})
    expectFault(anonymous, [401])
    expect(anonymous.body['code']).toBe('800001')
    if (one.method !== 'get') {
      const user = await signedIn(room)
      expectFault(await call(user, `"${'x'.repeat(2000)}"`), [413])
      if (one.body) expectFault(await call(user, '{"'), [400, 404])
      if (one.body) expectFault(await call(user, '"text"'), [400, 404])
    }
    expect(await room.position()).toBe(before)
  },
)

test.each(rows)('%s takes whoever may call, and nobody else', async (_, one) => {
  const room = await rehearsal()
  const answered = async (client: string, grant?: string) => {
    const caller = await signedIn(room, client, grant)
    return room.ask(one.method.toUpperCase(), addressOf(one), undefined, caller)
  }
  const reseller = await answered('w.fabrikam.admin-agent')
  const application = await answered('w.contoso', 'client_credentials')
  expect(Object(reseller.body)['code'] === '1002').toBe(one.needs.includes('commerce'))
  expect(Object(application.body)['code'] === '900329').toBe(one.needs.includes('user'))
  if (one.needs.includes('commerce')) expectFault(reseller, [403])
  if (one.needs.includes('user')) expectFault(application, [403])
})
