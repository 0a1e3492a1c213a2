import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { AppEnv } from './app-env.ts'
import { json } from './workspace/shapes.ts'

const kind = z.object({ entries: z.int(), bytes: z.number() })

const health = createRoute({
  method: 'get',
  path: '/health',
  tags: ['Health'],
  summary: 'Whether this server answers, and what it keeps in memory to answer sooner',
  responses: {
    200: json(
      'It answers.',
      z
        .object({
          status: z.literal('ok'),
          cache: z.object({
            bytes: z.number().openapi({ description: 'As far as it can be told.' }),
            bytesMax: z.number(),
            evicted: z.int().openapi({ description: 'How many had to make room so far.' }),
            kinds: z.object({
              world: kind,
              past: kind,
              tail: kind,
              identities: kind,
              token: kind,
            }),
          }),
        })
        .openapi('Health'),
    ),
  },
})

/** One line for the operator of a server. */
export const healthReading = new OpenAPIHono<AppEnv>().openapi(health, (c) =>
  c.json({ status: 'ok' as const, cache: c.var.deps.workspaces.cache.figures }, 200),
)
