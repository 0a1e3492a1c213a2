import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { AppEnv } from '../app-env.ts'

const configuration = z
  .object({
    issuer: z.string(),
    authorization_endpoint: z.string(),
    token_endpoint: z.string(),
    jwks_uri: z.string(),
    response_types_supported: z.array(z.string()),
    subject_types_supported: z.array(z.string()),
    id_token_signing_alg_values_supported: z.array(z.string()),
  })
  .openapi('OpenIdConfiguration')

const instances = z
  .object({
    tenant_discovery_endpoint: z.string(),
    'api-version': z.string(),
    metadata: z.array(
      z.object({
        preferred_network: z.string(),
        preferred_cache: z.string(),
        aliases: z.array(z.string()),
      }),
    ),
  })
  .openapi('DirectoryInstances')

/** What sign-in libraries read before they ask for a token; every address is one of ours. */
export const discovery = new OpenAPIHono<AppEnv>()

discovery.openapi(
  createRoute({
    method: 'get',
    path: '/{tenant}/v2.0/.well-known/openid-configuration',
    tags: ['Tokens'],
    summary: 'Where the endpoints of a tenant are',
    request: { params: z.object({ tenant: z.string() }) },
    responses: {
      200: {
        description: 'The addresses.',
        content: { 'application/json': { schema: configuration } },
      },
    },
  }),
  (c) => {
    const base = `${new URL(c.req.url).origin}/${encodeURIComponent(c.req.param('tenant'))}`
    const addresses = {
      issuer: `${base}/v2.0`,
      authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
      token_endpoint: `${base}/oauth2/v2.0/token`,
      jwks_uri: `${base}/discovery/v2.0/keys`,
      response_types_supported: ['code'],
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['HS256'],
    }
    return c.json(addresses, 200)
  },
)

discovery.openapi(
  createRoute({
    method: 'get',
    path: '/common/discovery/instance',
    tags: ['Tokens'],
    summary: 'Which hosts stand for one directory',
    responses: {
      200: { description: 'The hosts.', content: { 'application/json': { schema: instances } } },
    },
  }),
  (c) => {
    const { origin, host } = new URL(c.req.url)
    const endpoint = `${origin}/common/v2.0/.well-known/openid-configuration`
    const alias = { preferred_network: host, preferred_cache: host, aliases: [host] }
    const body = { tenant_discovery_endpoint: endpoint, 'api-version': '1.1', metadata: [alias] }
    return c.json(body, 200)
  },
)
