import fc from 'fast-check'
import { fromSchema, type Schema } from './from-schema.ts'
import { hostileText, spoiled } from './hostile.ts'
import { e3 } from './licenses.ts'
import { body as anyBody, mostly, order, query as anyQuery } from './requests.ts'

export interface FuzzRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
}

interface Operation {
  readonly parameters?: readonly {
    readonly name: string
    readonly in: string
    readonly schema?: Schema
  }[]
  readonly requestBody?: {
    readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>
  }
}

export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> }
}

export interface Setting {
  readonly workspace: string
  readonly subscription: string
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'PROPFIND']
const types = [
  ...['application/json', 'application/json; charset=utf-16', 'text/plain', 'text/html'],
  ...['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml'],
  ...['nonsense', ''],
]

/** Requests of which most come from the document, and the rest from beyond it. */
export function fuzzRequests(
  document: OpenApi,
  setting: Setting,
  user: Readonly<Record<string, string>>,
): fc.Arbitrary<FuzzRequest> {
  const find = (ref: string) => document.components?.schemas?.[ref.split('/').at(-1) ?? ''] ?? {}
  const known = knownValues(setting)
  const routes = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(([method]) => !path.endsWith('/stream') && !isErasing(method, path))
      .map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  )
  return fc
    .oneof(
      { arbitrary: fc.constantFrom(...routes), weight: 30 },
      { arbitrary: fc.constantFrom(...routes.filter(isOrder)), weight: 8 },
      fc.record({
        method: fc.constantFrom('GET', 'POST'),
        path: fc
          .array(hostileText, { maxLength: 4 })
          .map((parts) => `/${parts.map(encoded).join('/')}`),
        operation: fc.constant<Operation>({}),
      }),
    )
    .chain(({ method, path, operation }) =>
      fc.record({
        method: rarely(method, fc.constantFrom(...methods)),
        path: addressOf(path, operation, known),
        headers: headersOf(user),
        body: isOrder({ path }) ? orderText : bodyOf(operation, find, known),
      }),
    )
    .map((request) => {
      const isErasingNow = isErasing(request.method.toLowerCase(), patternOf(request.path))
      const method = isErasingNow ? 'PUT' : request.method
      const hasNone = method === 'GET' || method === 'HEAD'
      return { ...request, method, body: hasNone ? undefined : request.body }
    })
}

/** Commands are given to these; what a command is, the document leaves to the catalog. */
function isOrder({ path }: { readonly path: string }): boolean {
  return /\/(commands|requirements|preview)$/.test(path)
}

const rightOrder = order.map((value) => JSON.stringify(value))
const orderText = fc.oneof({ arbitrary: rightOrder, weight: 3 }, spoiled(rightOrder))

/** Names of fields and parameters, with what makes sense for them. */
function knownValues({ workspace, subscription }: Setting) {
  const values: Readonly<Record<string, string>> = {
    workspace,
    customer: 'adatum',
    subscription,
    entitlement: 'sub-1',
    order: subscription,
    user: 'ada',
    cart: 'cart-1',
    offer: e3,
    product: 'DZH318Z0BPS6',
    sku: '0001',
    availability: 'DZH318Z0BML6',
    upgrade: 'transition.adatum.contoso.1',
    tenant: 'common',
    partner: 'contoso',
    as: 'contoso/admin-agent',
    fixture: 'two-partners',
  }
  const arbitraries = Object.entries(values).map(
    ([name, value]): [string, fc.Arbitrary<unknown>] => [name, mostly(value)],
  )
  return new Map<string, fc.Arbitrary<unknown>>([...arbitraries, ['', hostileText]])
}

function addressOf(
  path: string,
  { parameters = [] }: Operation,
  known: ReadonlyMap<string, fc.Arbitrary<unknown>>,
): fc.Arbitrary<string> {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const inPath = fc.record(
    Object.fromEntries(
      names.map((name) => [
        name,
        fc.oneof({ arbitrary: known.get(name) ?? hostileText, weight: 9 }, hostileText),
      ]),
    ),
  )
  const declared = parameters
    .filter((parameter) => parameter.in === 'query')
    .map(({ name }) => name)
  const spoiledQuery = fc.dictionary(
    declared.length > 0 ? fc.constantFrom(...declared) : hostileText,
    hostileText,
    { maxKeys: 3 },
  )
  return fc
    .tuple(inPath, fc.oneof(anyQuery, spoiledQuery, fc.constant({})))
    .map(([values, query]) => {
      const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
        encoded(String(values[name])),
      )
      const search = Object.entries(query).map(
        ([name, value]) => `${encoded(name)}=${encoded(String(value))}`,
      )
      return search.length > 0 ? `${filled}?${search.join('&')}` : filled
    })
}

function headersOf(user: Readonly<Record<string, string>>) {
  return fc
    .record({
      type: rarely('application/json', fc.constantFrom(...types)),
      isSignedIn: fc.oneof({ arbitrary: fc.constant(true), weight: 9 }, fc.constant(false)),
      extra: rarely(
        {},
        fc.dictionary(
          fc.constantFrom(
            ...['MS-RequestId', 'MS-ContinuationToken', 'If-Match', 'Last-Event-ID', 'X-Locale'],
            ...[
              'Understudy-Workspace',
              'Understudy-Accept-Loss',
              'Authorization',
              'Accept-Language',
            ],
            'Content-Encoding',
          ),
          hostileText.map(latin),
          { maxKeys: 2 },
        ),
      ),
    })
    .map(({ type, isSignedIn, extra }): Record<string, string> => ({
      ...(type === '' ? {} : { 'content-type': type }),
      ...(isSignedIn ? user : {}),
      ...extra,
    }))
}

function bodyOf(
  { requestBody }: Operation,
  find: (ref: string) => Schema,
  known: ReadonlyMap<string, fc.Arbitrary<unknown>>,
): fc.Arbitrary<string | undefined> {
  const schema = requestBody?.content?.['application/json']?.schema
  if (schema === undefined) return anyBody
  const fitting = fromSchema(schema, find, known).map((value) => JSON.stringify(value) ?? 'null')
  const right = fc.oneof(
    fitting,
    anyBody.map((text) => text ?? '{}'),
  )
  return fc.oneof(
    { arbitrary: right, weight: 3 },
    { arbitrary: spoiled(right), weight: 3 },
    hostileText,
  )
}

function rarely<Value>(usual: Value, other: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return fc.oneof({ arbitrary: fc.constant(usual), weight: 9 }, other)
}

/** A workspace that is gone answers nothing any more. */
function isErasing(method: string, path: string): boolean {
  return method === 'delete' && /^\/workspaces\/[^/]+\/?$/.test(path)
}

function patternOf(path: string): string {
  return path.split('?')[0] ?? path
}

/** Any text as part of an address, lone surrogates too. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}

/** Header values are Latin text without control characters. */
function latin(text: string): string {
  return text.replaceAll(/[^\u0020-\u007E]/g, '').trim()
}
