import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { AppEnv } from '../app-env.ts'
import { json } from './shapes.ts'

const file = z.object({ path: z.string(), text: z.string() }).openapi('ScenarioFile')

const list = createRoute({
  method: 'get',
  path: '/',
  tags: ['Scenarios'],
  summary: 'Scenario files with their text, in order of their paths; fixtures among them',
  responses: { 200: json('The files.', z.array(file)) },
})

/** The scenario files that came with the server. */
export const scenarios = new OpenAPIHono<AppEnv>().openapi(list, (c) =>
  c.json([...c.var.deps.scenarios], 200),
)
