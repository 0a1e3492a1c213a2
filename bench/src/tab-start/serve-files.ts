import { readdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, relative, sep } from 'node:path'

/** A folder, or the texts of files by name. */
type Place = string | Readonly<Record<string, string>>

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
}

/**
 * Files under their prefixes on a free loopback port, 404 for all else. All are read first, so that a build that goes on
 * meanwhile changes nothing.
 */
export async function serveFiles(places: Readonly<Record<string, Place>>) {
  const files = new Map<string, Buffer>()
  for (const [prefix, place] of Object.entries(places)) {
    for (const [name, content] of await contentsOf(place)) files.set(`${prefix}${name}`, content)
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname
    const body = files.get(path)
    if (body === undefined) return response.writeHead(404).end()
    return response
      .writeHead(200, {
        'content-type': types[extname(path)] ?? 'application/octet-stream',
        'content-length': body.byteLength,
        'cache-control': path.endsWith('.html') ? 'no-cache' : 'public, max-age=3600',
      })
      .end(body)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

async function contentsOf(place: Place): Promise<(readonly [name: string, content: Buffer])[]> {
  if (typeof place !== 'string') {
    return Object.entries(place).map(([name, text]) => [name, Buffer.from(text)])
  }
  const entries = await readdir(place, { recursive: true, withFileTypes: true })
  const paths = entries.flatMap((one) => (one.isFile() ? [join(one.parentPath, one.name)] : []))
  return Promise.all(
    paths.map(async (path) => {
      return [relative(place, path).replaceAll(sep, '/'), await readFile(path)] as const
    }),
  )
}
