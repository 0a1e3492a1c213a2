import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { failureOf } from '../failure.ts'
import {
  answerDirectoryError,
  DirectoryError,
  directoryErrorFor,
  directoryErrorSchema,
} from './directory-error.ts'
import { grantOf, readForm, secretIsKnown } from './grants.ts'
import { tenantOf } from './tenant.ts'
import { tokenLifeSeconds } from './tokens.ts'

const seconds = z.union([z.string(), z.number()])

const tokenSchema = z
  .object({
    token_type: z.literal('Bearer'),
    scope: z.string().optional(),
    expires_in: seconds,
    ext_expires_in: seconds,
    expires_on: z.string().optional(),
    not_before: z.string().optional(),
    resource: z.string().optional(),
    access_token: z.string(),
    refresh_token: z.string().optional(),
  })
  .openapi('Token')

const description = `A form, as \`application/x-www-form-urlencoded\`. \`client_id\` may name workspace, partner and role, as in \`rehearsal-1.contoso.admin-agent\`;
\`rehearsal-1.contoso\`, \`contoso.sales-agent\` and \`contoso\` will do too. A client id with a point in it that names nothing is refused,
by the name that is not there. Any other client id, a GUID for example, leaves the choice to the tenant in the address and to the header \`Understudy-Workspace\` or the default workspace.
Any secret, password, code and refresh token will do: this is a rehearsal. \`client_credentials\` gives an app-only
token, every other grant an App+User token in the role that the client id names, \`admin-agent\` when it names none.`

const answers = {
  200: { description: 'A token.', content: { 'application/json': { schema: tokenSchema } } },
  400: {
    description: 'The grant is not valid.',
    content: { 'application/json': { schema: directoryErrorSchema } },
  },
  401: {
    description: 'The client did not identify itself.',
    content: { 'application/json': { schema: directoryErrorSchema } },
  },
}

const params = z.object({
  tenant: z.string().openapi({
    description: 'The partner: its id, its GUID, its domain (`contoso.example`), or `common`.',
  }),
})

const v1 = createRoute({
  method: 'post',
  path: '/{tenant}/oauth2/token',
  tags: ['Tokens'],
  summary: 'A token, the first version: `resource` names what it is for.',
  description,
  request: { params },
  responses: answers,
})

const v2 = createRoute({
  method: 'post',
  path: '/{tenant}/oauth2/v2.0/token',
  tags: ['Tokens'],
  summary: 'A token, the second version: `scope` names what it is for.',
  description,
  request: { params },
  responses: answers,
})

const exchange = createRoute({
  method: 'post',
  path: '/generatetoken',
  tags: ['Tokens'],
  summary: 'A Partner Center token for a directory token, as older clients ask for it.',
  description: 'The directory token comes as bearer; the answer carries the same rights.',
  responses: answers,
})

/** The token endpoints. They stand beside `/v1` on one origin, so that a client changes nothing but the host. */
export const tokenEndpoint = new OpenAPIHono<AppEnv>()
tokenEndpoint.openapi(v1, async (c) => c.json(await granted(c, 'v1', c.req.param('tenant')), 200))
tokenEndpoint.openapi(v2, async (c) => c.json(await granted(c, 'v2', c.req.param('tenant')), 200))
tokenEndpoint.openapi(exchange, async (c) => {
  const token = /^bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
  const caller = token === undefined ? undefined : await c.var.deps.tokens.verify(token)
  if (token === undefined || !caller) {
    throw new DirectoryError('invalid_grant', 70000, 'The bearer is no token of this directory.')
  }
  const life = { expires_in: tokenLifeSeconds, ext_expires_in: tokenLifeSeconds }
  return c.json({ token_type: 'Bearer' as const, ...life, access_token: token }, 200)
})
tokenEndpoint.onError((error, c) => {
  const failure = error instanceof DirectoryError ? error : directoryErrorFor(failureOf(c, error))
  return answerDirectoryError(c, failure, c.var.deps.now())
})
for (const { path } of [v1, v2]) {
  tokenEndpoint.all(path.replace('{tenant}', ':tenant'), () => {
    throw new DirectoryError('invalid_request', 900561, 'The endpoint only accepts POST requests.')
  })
}

async function granted(c: Context<AppEnv>, version: 'v1' | 'v2', tenant: string) {
  const { tokens, now, accessToken } = c.var.deps
  const form = readForm(await c.req.text())
  const grant = grantOf(form, version)
  secretIsKnown(form, accessToken)
  const found = await tenantOf(c, tenant, grant)
  const issuedAt = Math.floor(now() / 1000)
  const access_token = await tokens.issue(found.caller, {
    tenant: found.tenant,
    audience: grant.audience,
    application: grant.clientId,
    issuedAt,
    lifeSeconds: tokenLifeSeconds,
  })
  const refresh =
    grant.kind === 'user' ? { refresh_token: grant.refreshToken ?? crypto.randomUUID() } : {}
  if (version === 'v2') {
    const scope = grant.scope === undefined ? {} : { scope: grant.scope }
    const life = { expires_in: tokenLifeSeconds, ext_expires_in: tokenLifeSeconds }
    return { token_type: 'Bearer' as const, ...scope, ...life, access_token, ...refresh }
  }
  return {
    token_type: 'Bearer' as const,
    expires_in: String(tokenLifeSeconds),
    ext_expires_in: String(tokenLifeSeconds),
    expires_on: String(issuedAt + tokenLifeSeconds),
    not_before: String(issuedAt),
    resource: grant.audience,
    access_token,
    ...refresh,
  }
}
