import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

const self = "'self'"

const policy = {
  defaultSrc: [self],
  scriptSrc: [self],
  // Elements are placed and coloured by what they show; the editor adds its own sheets.
  styleSrc: [self, "'unsafe-inline'"],
  imgSrc: [self, 'data:', 'blob:'],
  fontSrc: [self, 'data:'],
  connectSrc: [self],
  workerSrc: [self],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: [self],
  frameAncestors: [self],
}

const headers = (contentSecurityPolicy: typeof policy) =>
  secureHeaders({
    contentSecurityPolicy,
    // Plain HTTP on this machine has nothing to be strict about.
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
  })

const ofPages = headers(policy)
/** The sandbox runs a database, which is WebAssembly, and makes a worker that is under the policy of its page (decision-0224). */
const ofSandbox = headers({
  ...policy,
  scriptSrc: [self, "'wasm-unsafe-eval'"],
  workerSrc: [self, 'blob:'],
})

/** What a browser may do with an answer: no script, frame, opener or guess from elsewhere. */
export const pageHeaders: MiddlewareHandler = (c, next) =>
  c.req.path.startsWith('/sandbox') ? ofSandbox(c, next) : ofPages(c, next)
