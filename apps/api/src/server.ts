import { readdir, readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { extname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createAdaptorServer } from '@hono/node-server'
import { getMimeType } from 'hono/utils/mime'
import type { EventStore } from '@understudy/store'
import { openWorkspaces } from '@understudy/workspace'
import { createApp } from './app.ts'
import { foundDemonstration } from './demonstration.ts'
import { gate, isLoopback } from './door/gate.ts'
import { limitsDefault, limitsOf } from './door/limits.ts'
import { failureLine } from './failure.ts'
import { AccessTokenMissing, asListeningFailure, portOf } from './starting.ts'
import type { ScenarioFile } from './workspace/scenario-files.ts'

/** What a server is started with; what is left out comes from the environment, then from the repository. */
export interface ServeOptions {
  /** `PORT`, then 8787; 0 for any free one. */
  readonly port?: number
  /** `HOST`, then the loopback address: nobody else on the network can reach it. */
  readonly host?: string
  /** `ALLOWED_HOSTS`, with commas between: names by which the loopback may be asked, besides its own. */
  readonly allowedHosts?: readonly string[]
  /** `ACCESS_TOKEN`: what whoever comes over a network must know. Needed on any host that is not the loopback. */
  readonly accessToken?: string
  /** `DATABASE_URL`; a PostgreSQL server. Without one, a PGlite in the data folder. */
  readonly databaseUrl?: string
  /** `.understudy` in the current folder. One process at a time. */
  readonly dataFolder?: string
  readonly scenariosFolder?: string
  /** Built pages; an address of a folder that was not built answers 404. */
  readonly consoleFolder?: string
  readonly sandboxFolder?: string
  /** Founds the workspace `demo` where there is none yet, so that a client finds something to talk to. */
  readonly demonstration?: boolean
  readonly print?: (line: string) => void
}

export interface Running {
  readonly address: string
  /** Takes no more requests, finishes what is being written, closes the store. */
  stop(): Promise<void>
}

const root = fileURLToPath(new URL('../../../', import.meta.url))
/** What answers that are on their way have at the end. */
const answeringMs = 200

/**
 * The whole product on one port: console `/`, sandbox `/sandbox/`, API `/workspaces` and `/v1`, reference `/docs`.
 * @throws DataFolderInUse when another process holds the data folder; other failures to start say what to do, too
 */
export async function serve(options: ServeOptions = {}): Promise<Running> {
  const { env } = process
  const {
    port = portOf(env['PORT']),
    allowedHosts = (env['ALLOWED_HOSTS'] ?? '').split(/[\s,]+/).filter((name) => name !== ''),
    accessToken = env['ACCESS_TOKEN'] || undefined,
    host = env['HOST'] || '127.0.0.1',
    databaseUrl = env['DATABASE_URL'],
    dataFolder = '.understudy',
    print = console.log,
  } = options
  if (!isLoopback(host) && accessToken === undefined) throw new AccessTokenMissing(host)
  const isShared = databaseUrl !== undefined && databaseUrl !== ''
  const limits = { ...limitsDefault, ...limitsOf(env) }
  const store = isShared ? await openShared(databaseUrl) : await openOwn(dataFolder, print)
  const workspaces = openWorkspaces(store, {
    othersWrite: isShared,
    cacheBytes: limits.cacheBytes,
    unwatchedMaxMs: limits.unwatchedClockSeconds * 1000,
    report: (failure) => print(`${new Date().toISOString()} in the background: ${String(failure)}`),
  })
  if (options.demonstration) await foundDemonstration(workspaces)
  const app = createApp({
    workspaces,
    store,
    scenarios: await scenarioFiles(options.scenariosFolder ?? join(root, 'scenarios')),
    referenceScript,
    limits,
    ...(accessToken === undefined ? {} : { accessToken }),
    report: (failure) => print(failureLine(new Date(), failure)),
  })
  const pages = await sites(options)
  const hosts = isLoopback(host) ? allowedHosts : null
  const front = gate({ hosts, accessToken }, (request) => pages(request) ?? app.fetch(request))
  const server = createAdaptorServer({ fetch: front.fetch })

  await new Promise<void>((listening, failed) => {
    server.once('error', (failure) => failed(asListeningFailure(failure, port, host)))
    server.listen(port, host, listening)
  }).catch(async (failure: unknown) => {
    await store.close()
    throw failure
  })
  const address = addressOf(server.address())
  print(`Understudy at ${address}  (sandbox ${address}/sandbox/, API reference ${address}/docs)`)
  if (accessToken !== undefined) print(`First visit: ${address}/?access=…, with ACCESS_TOKEN`)
  print(isShared ? 'Data: the PostgreSQL of DATABASE_URL' : `Data: ${resolve(dataFolder)}`)

  async function stop() {
    const closed = new Promise<void>((done) => server.close(() => done()))
    if ('closeIdleConnections' in server) server.closeIdleConnections()
    await workspaces.close()
    // What was asked is being answered. Event streams never end by themselves.
    await Promise.race([closed, pause(answeringMs)])
    if ('closeAllConnections' in server) server.closeAllConnections()
    await closed
    await store.close()
  }
  return { address, stop }
}

async function openShared(url: string): Promise<EventStore> {
  const { openPostgres } = await import('@understudy/store/postgres')
  return openPostgres(url)
}

async function openOwn(folder: string, print: (line: string) => void): Promise<EventStore> {
  const { openDataFolder } = await import('@understudy/store/data-folder')
  return openDataFolder(folder, print)
}

function addressOf(address: string | AddressInfo | null): string {
  if (address === null || typeof address === 'string') return String(address)
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address
  return `http://${host}:${address.port}`
}

/** Every scenario file below a folder, by its path from there, in order; none when there is no folder. */
export async function scenarioFiles(folder: string): Promise<ScenarioFile[]> {
  const paths = (await filesBelow(folder)).filter((path) => /\.ya?ml$/.test(path))
  return Promise.all(
    paths.map(async (path) => ({ path, text: await readFile(join(folder, path), 'utf8') })),
  )
}

async function referenceScript(): Promise<Uint8Array<ArrayBuffer>> {
  const entry = fileURLToPath(import.meta.resolve('@scalar/api-reference'))
  const folder = entry.slice(0, entry.lastIndexOf(`${sep}dist${sep}`))
  return new Uint8Array(await readFile(join(folder, 'dist/browser/standalone.js')))
}

/** Answers for the built pages; undefined for everything else. */
async function sites({ consoleFolder, sandboxFolder }: ServeOptions) {
  const consoleSite = await site(consoleFolder ?? join(root, 'apps/console/dist'), '/')
  const sandboxSite = await site(sandboxFolder ?? join(root, 'sandbox/dist'), '/sandbox/')

  return (request: Request): Promise<Response> | undefined => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined
    const path = decoded(new URL(request.url).pathname)
    if (path === '/sandbox')
      return Promise.resolve(Response.redirect(new URL('/sandbox/', request.url)))
    const isPage = request.headers.get('accept')?.includes('text/html') === true
    return sandboxSite(path, isPage) ?? consoleSite(path, isPage && !isApi(path))
  }
}

/** Addresses of the API; a person who opens one in a browser wants the answer, not the console. */
function isApi(path: string): boolean {
  return /^\/(v1|v1\.0|workspaces|catalog|scenarios|docs|health|openapi\.json)(\/|$)/i.test(path)
}

/** The files of one built page. A page of it that is no file is the page itself: it routes in the browser. */
async function site(folder: string, base: string) {
  const files = new Map(
    (await filesBelow(folder)).map((path) => [`${base}${path}`, join(folder, path)]),
  )
  const index = files.get(`${base}index.html`)

  return (path: string, isPage: boolean): Promise<Response> | undefined => {
    if (!path.startsWith(base)) return undefined
    const file = files.get(path === base ? `${base}index.html` : path)
    if (file !== undefined) return answer(file)
    return isPage && index !== undefined ? answer(index) : undefined
  }
}

async function answer(file: string): Promise<Response> {
  const isHashed = /-[\w-]{8,}\.\w+$/.test(file)
  return new Response(await readFile(file), {
    headers: {
      'content-type': getMimeType(file) ?? mimeOf[extname(file)] ?? 'application/octet-stream',
      'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
  })
}

const mimeOf: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
}

async function filesBelow(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
      .sort()
  } catch {
    return []
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
