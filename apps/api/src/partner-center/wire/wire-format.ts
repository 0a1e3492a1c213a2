import type { MiddlewareHandler } from 'hono'
import type { PartnerCenterEnv } from './env.ts'

const byteOrderMark = new Uint8Array([0xef, 0xbb, 0xbf])

/**
 * What surrounds every answer of this surface: the ids of the request come back, and JSON starts with a byte order
 * mark, as recorded answers do.
 */
export const wireFormat: MiddlewareHandler<PartnerCenterEnv> = async (c, next) => {
  const request = c.req.header('MS-RequestId') || crypto.randomUUID()
  const correlation = c.req.header('MS-CorrelationId') || crypto.randomUUID()
  c.set('request', request)
  await next()
  const headers = new Headers(c.res.headers)
  headers.set('MS-RequestId', request)
  headers.set('MS-CorrelationId', correlation)
  headers.set('MS-CV', `${correlation.replaceAll('-', '').slice(0, 16)}.0`)
  headers.set('MS-ServerId', 'understudy')
  headers.set('X-Locale', c.req.header('X-Locale') || 'en-US')
  const body = headers.get('content-type')?.includes('json') ? await marked(c.res) : c.res.body
  if (body instanceof Uint8Array) headers.set('content-type', 'application/json; charset=utf-8')
  headers.delete('content-length')
  const { status } = c.res
  c.res = undefined
  c.res = new Response(body, { status, headers })
}

async function marked(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const json = new Uint8Array(await response.arrayBuffer())
  const bytes = new Uint8Array(byteOrderMark.length + json.length)
  bytes.set(byteOrderMark)
  bytes.set(json, byteOrderMark.length)
  return bytes
}
