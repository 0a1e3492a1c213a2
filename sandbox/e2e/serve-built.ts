import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { gate } from '@understudy/api/gate'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
}

export interface BuiltSandbox {
  readonly origin: string
  readonly url: string
  close(): Promise<void>
}

/**
 * Serves a built sandbox under /sandbox/ on a free loopback port, as files and nothing else: with the headers of the real
 * server, which say what a browser may do, or without any.
 */
export async function serveBuilt(folder: string, isGuarded = true): Promise<BuiltSandbox> {
  const bare = await gate({ hosts: null }, () => new Response()).request(
    'http://localhost/sandbox/',
  )
  const guarding = isGuarded ? Object.fromEntries(bare.headers) : {}
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const inside = pathname.startsWith('/sandbox/') ? normalize(pathname.slice(9)) : null
    const name = inside === '' || inside === '.' ? 'index.html' : inside
    const body = name === null ? null : await readFile(join(folder, name)).catch(() => null)
    if (name === null || body === null) {
      response.writeHead(404).end()
      return
    }
    const type = types[extname(name)] ?? 'application/octet-stream'
    const length = { 'content-type': type, 'content-length': body.byteLength }
    response.writeHead(200, { ...guarding, ...length }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const origin = `http://127.0.0.1:${port}`
  return {
    origin,
    url: `${origin}/sandbox/`,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  }
}
