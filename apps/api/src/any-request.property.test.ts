import { commandDefinition, commandTypes } from '@understudy/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rehearsal, signedIn } from './testing/rehearsal.ts'

const words = [
  'w',
  'x',
  'contoso',
  'adatum',
  'sub-1',
  'plan',
  'azure',
  'true',
  '0',
  '-1',
  '1e9',
  '2020-03-02',
  '99999-01-01',
  '%00',
  '\u0000',
  '\uD800',
  '__proto__',
  'constructor',
  '..',
  '"',
  '{"Field":"CompanyName","Value":"\\u0000"}',
  '{"Field":"__proto__"}',
]

const word = fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 12 }))
/** One that exists, five times in six. */
const mostly = (known: string) => fc.oneof({ arbitrary: fc.constant(known), weight: 5 }, word)
const scalar = fc.oneof(word, fc.integer(), fc.double(), fc.boolean(), fc.constant(null))
const fieldName = fc.oneof(
  fc.constantFrom(
    ...['partner', 'customer', 'subscription', 'version', 'status', 'amount', 'offer', 'quantity'],
    ...['attributes', 'etag', 'customerId', 'productFamily', 'lineItems', 'offerId', 'dateAgreed'],
    ...['primaryContact', 'world', 'partners', 'clock', 'settings', 'scenario', 'position', 'id'],
  ),
  word,
)

/** The clock has its own test: what it is asked for may take long. */
const types = commandTypes.filter((type) => type !== 'AdvanceClock')
const plausible = new Map<string, unknown>([
  ['partner', 'contoso'],
  ['customer', 'adatum'],
  ['subscription', 'sub-1'],
  ['entitlement', 'sub-1'],
  ['plan', 'plan.adatum.contoso.fabrikam'],
  ['transition', 'transition.adatum.contoso.1'],
  ['invitation', 'invitation.1'],
  ['reseller', 'fabrikam'],
  ['offer', 'MS-AZR-0145P'],
  ['amount', '1.00 EUR'],
  ['version', 1],
  ['quantity', 1],
  ['agreedOn', '2020-03-01'],
  ['finalityAccepted', true],
])

/** The fields of one command, most of them with what they could hold. */
function fieldsOf(type: string) {
  const names = Object.keys(commandDefinition(type)?.message.shape ?? {})
  const fields = names.filter((name) => name !== 'type')
  const arbitraries = fields.map((name) => {
    const known = fc.constant(plausible.get(name) ?? name)
    return [name, fc.oneof({ arbitrary: known, weight: 8 }, scalar)]
  })
  return fc.record(Object.fromEntries(arbitraries) as Record<string, fc.Arbitrary<unknown>>)
}

const command = fc.oneof(
  fc
    .constantFrom(...types)
    .chain((type) => fieldsOf(type).map((fields): object => ({ ...fields, type }))),
  fc
    .tuple(
      fc.oneof(fc.constantFrom(...types), word),
      fc.dictionary(fieldName, scalar, { maxKeys: 8 }),
    )
    .map(([type, fields]): object => ({ ...fields, type })),
)
const order = fc.record({ as: mostly('contoso/admin-agent'), command })
const json = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.dictionary(fieldName, fc.oneof(scalar, fc.jsonValue({ maxDepth: 3 })), { maxKeys: 8 }),
  order,
)
const body = fc.oneof(
  fc.constant(undefined),
  json.map((value) => JSON.stringify(value)),
  word,
)

interface Route {
  readonly method: string
  readonly path: string
}

test('no request gives a 500, and what is answered with an error changes nothing', async () => {
  const room = await rehearsal()
  const { ask, store } = room
  const user = await signedIn(room)
  const { body: document } = await ask('GET', '/openapi.json')
  const routes = Object.entries(document['paths'] ?? {}).flatMap(([path, methods]): Route[] =>
    Object.keys(methods)
      .filter((method) => !path.endsWith('/stream') && method !== 'delete')
      .map((method) => ({ method: method.toUpperCase(), path })),
  )
  expect(routes.length).toBeGreaterThan(50)

  const request = fc.record({
    route: fc.constantFrom(...routes),
    values: fc.record({
      workspace: mostly('w'),
      customer: mostly('adatum'),
      subscription: mostly('sub-1'),
      entitlement: mostly('sub-1'),
      order: word,
      upgrade: mostly('transition.adatum.contoso.1'),
      tenant: mostly('common'),
    }),
    query: fc.dictionary(
      fc.constantFrom(
        'size',
        'filter',
        'position',
        'at',
        'after',
        'continuation',
        'startDate',
        'seekOperation',
      ),
      word,
      { maxKeys: 3 },
    ),
    body,
    type: fc.constantFrom('application/json', 'text/plain', 'application/x-www-form-urlencoded'),
    isSignedIn: fc.boolean(),
    token: fc.option(word, { nil: undefined }),
  })

  const claim = fc.asyncProperty(request, async ({ route, values, query, isSignedIn, ...rest }) => {
    const rows = await store.list()
    const filled = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      encoded(new Map(Object.entries(values)).get(name) ?? name),
    )
    const search = Object.entries(query).map(([name, value]) => `${name}=${encoded(value)}`)
    const headers = {
      'content-type': rest.type,
      ...(isSignedIn ? user : {}),
      ...(rest.token === undefined ? {} : { 'MS-ContinuationToken': latin(rest.token) }),
    }
    const text = route.method === 'GET' ? undefined : rest.body
    const answer = await ask(route.method, `${filled}?${search.join('&')}`, text, headers)
    expect(answer.status).toBeLessThan(500)
    if (answer.status >= 400) expect(await store.list()).toEqual(rows)
  })
  await fc.assert(claim, { numRuns: 1500 })
}, 120_000)

test.each(['9999999y', '9000y', 'P1Y2M', '-1d', '1000000000000h', '', '1e3d'])(
  'the clock cannot be asked for %j in a way that breaks it',
  async (by) => {
    const { ask } = await rehearsal()
    const order = { as: 'microsoft/system', command: { type: 'AdvanceClock', by } }
    expect((await ask('POST', '/workspaces/w/commands', order)).status).toBeLessThan(500)
  },
)

/** Any text as part of an address, lone surrogates too. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}

/** Header values are Latin text without control characters. */
function latin(text: string): string {
  return text.replaceAll(/[^\u0020-\u007E]/g, '').trim()
}
