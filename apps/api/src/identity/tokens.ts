import { decodeJwt, jwtVerify, SignJWT } from 'jose'
import { roles, type Role } from '@understudy/domain'
import { z } from 'zod'

/** Who a token speaks for. `app` is a token without a user. */
export interface Caller {
  /** Null when the token names none: the request's header or the default workspace decides. */
  readonly workspace: string | null
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
    workspace: z.string().nullable(),
    partner: z.string(),
    role: z.enum(roles),
  }),
})

const algorithm = 'HS256'
const cachedTokensMax = 1000

/** @param now milliseconds since 1970, on the clock that clients compare `exp` with. */
export function makeTokens(secret: Uint8Array, now: () => number): Tokens {
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
      .sign(secret)
  }

  async function verify(token: string) {
    const known = verified.get(token)
    if (known) return known.expiresAt > now() ? known.caller : undefined
    try {
      await jwtVerify(token, secret, { algorithms: [algorithm], currentDate: new Date(now()) })
      const { exp, understudy } = claimsSchema.parse(decodeJwt(token))
      if (verified.size >= cachedTokensMax) verified.clear()
      verified.set(token, { caller: understudy, expiresAt: exp * 1000 })
      return understudy
    } catch {
      return undefined
    }
  }

  return { issue, verify }
}

/** The name a user signs in with; the domain is reserved for examples. */
export function userOf({ partner, role }: Pick<Caller, 'partner' | 'role'>): string {
  return `${role}@${partner}.example`
}
