import fc from 'fast-check'
import { expect, test } from 'vitest'
import { e3, office } from './testing/licences.ts'
import { rehearsal, signedIn } from './testing/rehearsal.ts'
import { body, mostly, query, word } from './testing/requests.ts'

interface Route {
  readonly method: string
  readonly path: string
}

const settings = {
  azure: {
    workspace: 'w',
    subscription: 'sub-1',
    room: rehearsal,
    client: 'w.contoso.admin-agent',
  },
  licences: {
    workspace: 'o',
    subscription: 'office',
    room: office,
    client: 'o.contoso.admin-agent',
  },
}

test.each(Object.entries(settings))(
  'no request about %s gives a 500, and what is answered with an error changes nothing',
  async (_, setting) => {
    const room = await setting.room()
    const { ask, store } = room
    const user = await signedIn(room, setting.client)
    const { body: document } = await ask('GET', '/openapi.json')
    const routes = Object.entries(document['paths'] ?? {}).flatMap(([path, methods]): Route[] =>
      Object.keys(methods)
        .filter((method) => !path.endsWith('/stream') && !isErasing(method, path))
        .map((method) => ({ method: method.toUpperCase(), path })),
    )
    expect(routes.length).toBeGreaterThan(50)

    const request = fc.record({
      route: fc.constantFrom(...routes),
      values: fc.record({
        workspace: mostly(setting.workspace),
        customer: mostly('adatum'),
        subscription: mostly(setting.subscription),
        entitlement: mostly('sub-1'),
        order: mostly(setting.subscription),
        user: mostly('ada'),
        cart: mostly('cart-1'),
        offer: mostly(e3),
        product: mostly('DZH318Z0BPS6'),
        sku: mostly('0001'),
        availability: mostly('DZH318Z0BML6'),
        upgrade: mostly('transition.adatum.contoso.1'),
        tenant: mostly('common'),
      }),
      query,
      body,
      type: fc.constantFrom('application/json', 'text/plain', 'application/x-www-form-urlencoded'),
      isSignedIn: fc.oneof({ arbitrary: fc.constant(true), weight: 5 }, fc.constant(false)),
      token: fc.oneof({ arbitrary: fc.constant(undefined), weight: 5 }, word),
      accepted: fc.option(mostly('ada,grace'), { nil: undefined }),
    })

    const claim = fc.asyncProperty(request, async ({ route, values, isSignedIn, ...rest }) => {
      const rows = await store.list()
      const filled = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
        encoded(new Map(Object.entries(values)).get(name) ?? name),
      )
      const search = Object.entries(rest.query).map(
        ([name, value]) => `${name}=${encoded(String(value))}`,
      )
      const headers = {
        'content-type': rest.type,
        ...(isSignedIn ? user : {}),
        ...(rest.accepted === undefined ? {} : { 'Understudy-Accept-Loss': latin(rest.accepted) }),
        ...(rest.token === undefined ? {} : { 'MS-ContinuationToken': latin(rest.token) }),
      }
      const text = route.method === 'GET' || route.method === 'HEAD' ? undefined : rest.body
      const answer = await ask(route.method, `${filled}?${search.join('&')}`, text, headers)
      expect(answer.status).toBeLessThan(500)
      if (answer.status >= 400) expect(await store.list()).toEqual(rows)
    })
    await fc.assert(claim, { numRuns: 1200 })
  },
  120_000,
)

test.each(['9999999y', '9000y', 'P1Y2M', '-1d', '1000000000000h', '', '1e3d'])(
  'the clock cannot be asked for %j in a way that breaks it',
  async (by) => {
    const { ask } = await rehearsal()
    const order = { as: 'microsoft/system', command: { type: 'AdvanceClock', by } }
    expect((await ask('POST', '/workspaces/w/commands', order)).status).toBeLessThan(500)
  },
)

/** A workspace that is gone answers nothing any more. */
function isErasing(method: string, path: string): boolean {
  return method === 'delete' && path === '/workspaces/{workspace}'
}

/** Any text as part of an address, lone surrogates too. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}

/** Header values are Latin text without control characters. */
function latin(text: string): string {
  return text.replaceAll(/[^\u0020-\u007E]/g, '').trim()
}
