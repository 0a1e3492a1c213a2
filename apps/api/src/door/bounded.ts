import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { AppEnv } from '../app-env.ts'
import { ProblemError, unreadable } from '../problem.ts'
import { jsonShape } from './json-shape.ts'
import { beyond, keepWithin, type LimitName, type Limits } from './limits.ts'

/**
 * Asked before any other work: how long the address, each id and header are, how large the body is, and how deep. What
 * is behind it may read all of a request at leisure.
 * @throws ProblemError 413, 414, 415, 431 with the limit and how to raise it, 400 for what no text may hold
 */
export const bounded: MiddlewareHandler<AppEnv> = async (c, next) => {
  const { limits } = c.var.deps
  addressIsBounded(c, limits)
  for (const [, value] of c.req.raw.headers) {
    keepWithin(limits, 'headerCharacters', value.length)
  }
  if (c.req.raw.body === null) return next()

  const encoding = c.req.header('content-encoding') ?? 'identity'
  if (encoding.toLowerCase() !== 'identity') {
    const title = 'Bodies are taken as they are; none is decompressed.'
    throw new ProblemError(415, 'encoding-unsupported', title)
  }
  const name = bodyLimitOf(c)
  const announced = Number(c.req.header('content-length') ?? 0)
  const onError = () => {
    throw beyond(limits, name, announced > limits[name] ? announced : null)
  }
  return bodyLimit({ maxSize: limits[name], onError })(c, async () => {
    // The reader of a log bounds each line of it, and a file of billing is no JSON.
    if (name === 'importBytes' || name === 'billingFileBytes') return next()
    bodyIsShallow(await c.req.text(), limits)
    await next()
  })
}

function addressIsBounded(c: Context<AppEnv>, limits: Limits): void {
  const { pathname, search, searchParams } = new URL(c.req.url)
  keepWithin(limits, 'addressCharacters', pathname.length + search.length)
  for (const segment of pathname.split('/')) {
    keepWithin(limits, 'idCharacters', decoded(segment).length)
    if (!isKeepable(decoded(segment))) throw unkeepable('')
  }
  for (const [name, value] of searchParams) {
    if (!isKeepable(name) || !isKeepable(value)) throw unkeepable(name)
  }
}

function bodyIsShallow(text: string, limits: Limits): void {
  if (!/^\uFEFF?\s*[[{]/.test(text.slice(0, 1000))) return
  const { depth, values } = jsonShape(text)
  keepWithin(limits, 'jsonDepth', depth)
  keepWithin(limits, 'jsonValues', values)
}

function isLog(c: Context<AppEnv>): boolean {
  return c.req.method === 'POST' && c.req.path === '/workspaces/import'
}

function bodyLimitOf(c: Context<AppEnv>): LimitName {
  if (isLog(c)) return 'importBytes'
  if (isBillingFile(c)) return 'billingFileBytes'
  return isForm(c) ? 'formBytes' : 'bodyBytes'
}

function isBillingFile(c: Context<AppEnv>): boolean {
  return c.req.method === 'POST' && /^\/workspaces\/.+\/comparison$/.test(c.req.path)
}

function isForm(c: Context<AppEnv>): boolean {
  const type = c.req.header('content-type') ?? ''
  return type.includes('form') || isTokenEndpoint(c.req.path)
}

export function isTokenEndpoint(path: string): boolean {
  return /\/(oauth2\/(v2\.0\/)?token|generatetoken)$/i.test(path)
}

/** No database keeps U+0000, and half a character is none. */
function isKeepable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed()
}

function unkeepable(name: string): ProblemError {
  return unreadable([{ path: name, fault: { kind: 'zeroCharacter' } }])
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
