import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { readings as registered, type Reading } from '@understudy/domain'
import type { AppEnv } from '../app-env.ts'
import { nearest } from '../nearest.ts'
import { ProblemError, problems } from '../problem.ts'
import { slicedJson } from '../sliced-json.ts'
import { unreadableInput } from '../unreadable-input.ts'
import { addressed, customerIn, moment, ofWorkspace, partnerIn, worldAt } from './address.ts'
import { json } from './shapes.ts'

/** Every registered reading under its name, now or at any moment before; a misspelt name is answered with the nearest. */
export const readings = registered
  .reduce(served, new OpenAPIHono<AppEnv>({ defaultHook: unreadableInput }))
  .get('/:workspace/readings/:name', (c) => {
    const { name } = c.req.param()
    const near = nearest(
      name,
      registered.map((one) => one.name),
    )
    throw new ProblemError(404, 'unknown-address', `There is no reading ${name}.`, {
      named: name,
      ...(near === undefined ? {} : { nearest: near }),
    })
  })

function served(app: OpenAPIHono<AppEnv>, reading: Reading): OpenAPIHono<AppEnv> {
  return app.openapi(routeOf(reading), async (c) => {
    const workspace = await addressed(c, c.req.valid('param').workspace)
    const world = await worldAt(workspace, moment.parse(c.req.query()))
    const { position: _, at: __, ...asked } = c.req.valid('query')
    const { customer, partner } = asked
    if (typeof customer === 'string') customerIn(world, customer)
    if (typeof partner === 'string') partnerIn(world, partner)
    return slicedJson(c, reading.of(world, asked))
  })
}

function routeOf({ name, summary, question, answer }: Reading) {
  return createRoute({
    method: 'get',
    path: `/{workspace}/readings/${name}`,
    tags: ['Readings'],
    summary,
    request: { params: ofWorkspace, query: moment.extend(question.shape) },
    responses: { ...problems, 200: json('The answer.', answer) },
  })
}
