import { decodeJwt, jwtVerify, SignJWT } from 'jose'
import { roles, type Role } from '@understudy/domain'
import type { Cache } from '@understudy/workspace'
import { z } from 'zod'

/** Who a token speaks for. `app` is a token without a user. */
export interface Caller {
  readonly workspace: string
  /** Of the workspace: one that was made anew under the same id is another. */
  readonly incarnation: number
  readonly partner: string
  readonly role: Role
}

export interface Tokens {
  /** A JWT of the given life; the issuer names the tenant, as in Azure Active Directory. */
  issue(caller: Caller, about: TokenFacts): Promise<string>
  /** Undefined when it is not ours, was changed, or has expired. */
  verify(token: string): Promise<Caller | undefined>
}

export interface TokenFacts {
  readonly tenant: string
  readonly audience: string
  readonly application: string
  /** Seconds since 1970 and the seconds from then on in which it is good. */
  readonly issuedAt: number
  readonly lifeSeconds: number
}

export const tokenLifeSeconds = 3600

const claimsSchema = z.object({
  exp: z.number(),
  understudy: z.object({
    workspace: z.string(),
    incarnation: z.int(),
    partner: z.string(),
    role: z.enum(roles),
  }),
})

const algorithm = 'HS256'
/** A caller, beside its token. */
const bytesPerCaller = 500

/**
 * @param keptKey the key that is kept with the data, so that tokens outlive a restart and are good on every server on it
 * @param cache where tokens that were verified before are kept
 * @param now milliseconds since 1970, on the clock that clients compare `exp` with.
 */
export function makeTokens(
  keptKey: () => Promise<Uint8Array<ArrayBuffer>>,
  now: () => number,
  cache: Cache,
): Tokens {
  let known: Uint8Array<ArrayBuffer> | undefined
  const key = async () => (known ??= await keptKey())
  const verified = new Map<string, { readonly caller: Caller; readonly expiresAt: number }>()

  async function issue(caller: Caller, about: TokenFacts) {
    const user =
      caller.role === 'app' ? { idtyp: 'app' } : { upn: userOf(caller), scp: 'user_impersonation' }
    return new SignJWT({
      tid: about.tenant,
      appid: about.application,
      ...user,
      understudy: { ...caller },
    })
      .setProtectedHeader({ alg: algorithm, typ: 'JWT' })
      .setIssuer(`https://sts.windows.net/${about.tenant}/`)
      .setAudience(about.audience)
      .setIssuedAt(about.issuedAt)
      .setNotBefore(about.issuedAt)
      .setExpirationTime(about.issuedAt + about.lifeSeconds)
      .sign(await key())
  }

  async function verify(token: string) {
    const seen = verified.get(token)
    if (seen) {
      cache.used(token)
      return seen.expiresAt > now() ? seen.caller : undefined
    }
    const secret = await key()
    try {
      await jwtVerify(token, secret, { algorithms: [algorithm], currentDate: new Date(now()) })
      const { exp, understudy } = claimsSchema.parse(decodeJwt(token))
      verified.set(token, { caller: understudy, expiresAt: exp * 1000 })
      const bytes = token.length * 2 + bytesPerCaller
      cache.keep(token, { kind: 'token', bytes, forget: () => verified.delete(token) })
      return understudy
    } catch {
      return undefined
    }
  }

  return { issue, verify }
}

/** The name a user signs in with. */
export function userOf({ partner, role }: Pick<Caller, 'partner' | 'role'>): string {
  return `${role}@${domainOf(partner)}`
}

/** The domain of a partner's tenant; it is reserved for examples. */
export function domainOf(partner: string): string {
  return `${partner}.example`
}
