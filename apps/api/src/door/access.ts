import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { timingSafeEqual } from 'hono/utils/buffer'
import { sha256 } from 'hono/utils/crypto'
import { ProblemError } from '../problem.ts'

const cookie = 'understudy-access'
const field = 'access'

/**
 * Over a network, whoever asks must know the access token: as bearer, or once as `?access=…` in the address of a page,
 * which a cookie then stands for. Clients of Partner Center give it to the token endpoint as their secret or password,
 * and what they get is their proof.
 * @throws ProblemError 401
 */
export function access(token: string): MiddlewareHandler {
  return async (c, next) => {
    if (hasItsOwnProof(c.req.path)) return next()
    const proof = (await sha256(token)) ?? ''
    const given = c.req.query(field)
    if (given !== undefined && (await timingSafeEqual(given, token))) return welcome(c, proof)
    const bearer = /^bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
    const isKnown =
      (await timingSafeEqual(bearer ?? '', token)) ||
      (await timingSafeEqual(getCookie(c, cookie) ?? '', proof))
    if (isKnown) return next()
    throw new ProblemError(401, 'access-token-needed', 'This server asks for its access token.', {
      detail:
        'Open a page with `?access=` and the token once, or send it as `Authorization: Bearer`.',
    })
  }
}

function welcome(c: Context, proof: string): Response {
  const url = new URL(c.req.url)
  url.searchParams.delete(field)
  setCookie(c, cookie, proof, { httpOnly: true, sameSite: 'Strict', path: '/' })
  return c.redirect(`${url.pathname}${url.search}`)
}

/** The token endpoint, what leads to it, and the surface that its tokens open. */
function hasItsOwnProof(path: string): boolean {
  return /^\/+(v1(\.0)?(\/|$)|generatetoken\/?$|[^/]+\/+(oauth2|v2\.0|discovery)\/)/i.test(path)
}
