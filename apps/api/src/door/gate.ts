import { Hono, type Context, type MiddlewareHandler } from 'hono'
import { COMPRESSIBLE_CONTENT_TYPE_REGEX, compress } from 'hono/compress'
import { answerProblem, ProblemError } from '../problem.ts'
import { access } from './access.ts'
import { pageHeaders } from './page-headers.ts'

export interface GateOptions {
  /** Host names besides those of the loopback that a request may name; null when any will do. */
  readonly hosts: readonly string[] | null
  /** The secret that callers over a network must know. */
  readonly accessToken?: string | undefined
}

/**
 * Stands before everything that a server serves, pages and API alike: who may ask at all, under which name, and from
 * which page. What it lets through goes to `inside`.
 */
export function gate(
  { hosts, accessToken }: GateOptions,
  inside: (request: Request) => Response | Promise<Response>,
): Hono {
  const app = new Hono()
  app.use('*', compress({ contentTypeFilter: isWorthIt }))
  app.use('*', pageHeaders)
  if (hosts !== null) app.use('*', hostIsOurs(hosts))
  app.use('*', pageIsOurs)
  if (accessToken !== undefined) app.use('*', access(accessToken))
  app.all('*', (c) => inside(c.req.raw))
  app.onError((error, c) => {
    if (error instanceof ProblemError) return answerProblem(c, error)
    throw error
  })
  return app
}

/** Lines of JSON, too. */
function isWorthIt(type: string): boolean {
  return type.startsWith('application/x-ndjson') || COMPRESSIBLE_CONTENT_TYPE_REGEX.test(type)
}

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]'])

/** True for an address that nobody else on a network can reach. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '')
  return bare === 'localhost' || bare === '::1' || /^127(\.\d{1,3}){3}$/.test(bare)
}

/** A name that somebody else made resolve to this machine is a way in for their pages: only known names are served. */
function hostIsOurs(hosts: readonly string[]): MiddlewareHandler {
  const names = new Set([...loopbackNames, ...hosts.map((name) => name.toLowerCase())])
  return async (c, next) => {
    const name = hostName(c)
    if (!names.has(name)) {
      throw new ProblemError(421, 'host-unknown', `This server does not answer to "${name}".`, {
        detail: 'Use localhost, or start the server with the name in ALLOWED_HOSTS.',
      })
    }
    await next()
  }
}

function hostName(c: Context): string {
  const host = c.req.header('host') ?? new URL(c.req.url).host
  return host.toLowerCase().replace(/:\d*$/, '')
}

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * What changes state must not come from another site's page. A browser says where a request comes from; clients that
 * say nothing are no browser of today. For those, what a page could send without being asked first (a POST of no type,
 * of a form or of text) is refused too, except where a form is what the protocol asks for, and where a bearer is carried.
 */
const pageIsOurs: MiddlewareHandler = async (c, next) => {
  if (!reading.has(c.req.method) && !isFromOurs(c)) {
    throw new ProblemError(403, 'foreign-page', 'A page of another site may not change anything.', {
      detail: 'Clients that are no page send `content-type: application/json`, without a body too.',
    })
  }
  await next()
}

function isFromOurs(c: Context): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const origin = c.req.header('origin')
  if (origin !== undefined) return originHost(origin) === c.req.header('host')
  if (c.req.method !== 'POST' || c.req.header('authorization') !== undefined) return true
  const type = c.req.header('content-type') ?? ''
  return /^application\/([\w.-]+\+|x-nd)?json\b/i.test(type) || takesForm(c.req.path)
}

function originHost(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}

/** The token endpoint takes forms and changes nothing. */
function takesForm(path: string): boolean {
  return /\/oauth2\/(v2\.0\/)?token\/?$/i.test(path)
}
