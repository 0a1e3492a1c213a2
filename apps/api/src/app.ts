import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { getPath } from 'hono/utils/url'
import type { AppEnv, AppOptions } from './app-env.ts'
import { dependenciesOf } from './dependencies.ts'
import { bounded, isTokenEndpoint } from './door/bounded.ts'
import { openApiDocument } from './docs/document.ts'
import { referencePage } from './docs/reference-page.ts'
import { showReference } from './docs/show-reference.ts'
import { failureOf } from './failure.ts'
import { answerDirectoryError, directoryErrorFor } from './directory/directory-error.ts'
import { discovery } from './directory/discovery.ts'
import { tokenEndpoint } from './directory/token-endpoint.ts'
import { healthReading } from './health.ts'
import { answerFault } from './partner-center/wire/fault.ts'
import { canonicalPath, literalsOf } from './partner-center/wire/path.ts'
import { faultFor, partnerCenter } from './partner-center/surface.ts'
import { answerProblem, ProblemError } from './problem.ts'
import { billing } from './workspace/billing.ts'
import { billingFileRoutes } from './workspace/billing-files.ts'
import { bringingIn } from './workspace/bringing-in.ts'
import { catalog } from './workspace/catalog.ts'
import { commands } from './workspace/commands.ts'
import { customers } from './workspace/customers.ts'
import { fileComparison } from './workspace/file-comparison.ts'
import { events } from './workspace/events.ts'
import { history } from './workspace/history.ts'
import { jobs } from './workspace/jobs.ts'
import { licenses } from './workspace/licenses.ts'
import { movePlans } from './workspace/move-plans.ts'
import { readings } from './workspace/readings.ts'
import { scenarios } from './workspace/scenarios.ts'
import { workspaces } from './workspace/workspaces.ts'
import { worlds } from './workspace/worlds.ts'

export type { AppOptions } from './app-env.ts'
export type { Problem } from './problem.ts'

/** Our own surface, typed: what the console's client is made from. */
const surface = new OpenAPIHono<AppEnv>()
  .route('/workspaces', workspaces)
  .route('/workspaces', bringingIn)
  .route('/workspaces', jobs)
  .route('/workspaces', commands)
  .route('/workspaces', events)
  .route('/workspaces', worlds)
  .route('/workspaces', customers)
  .route('/workspaces', history)
  .route('/workspaces', billing)
  .route('/workspaces', billingFileRoutes)
  .route('/workspaces', fileComparison)
  .route('/workspaces', licenses)
  .route('/workspaces', movePlans)
  .route('/catalog', catalog)
  .route('/scenarios', scenarios)

/** For `hc<AppType>`; import it as a type only. */
export type AppType = typeof surface

/**
 * The whole API as one fetch handler, the same in Node, in a browser tab and in tests. It knows no host: whoever
 * serves it hands it its workspaces.
 */
export function createApp(options: AppOptions): OpenAPIHono<AppEnv> {
  const deps = dependenciesOf(options)
  let literals: ReadonlyMap<string, string> = new Map()
  const app = new OpenAPIHono<AppEnv>({
    getPath: (request) => canonicalPath(getPath(request), literals),
  })
  app.use('*', async (c, next) => {
    c.set('deps', deps)
    await next()
  })
  app.use('*', bounded)
  app.route('/', surface)
  app.route('/workspaces', readings)
  app.route('/', healthReading)
  app.route('/v1', partnerCenter)
  app.route('/', tokenEndpoint)
  app.route('/', discovery)
  const document = openApiDocument(app, deps.limits)
  app.get('/openapi.json', (c) => c.json(document()))
  app.get('/docs', (c) => c.html(referencePage(deps.referenceScript !== undefined)))
  app.get('/docs/show.js', (c) => c.body(showReference, 200, { 'content-type': 'text/javascript' }))
  app.get('/docs/reference.js', async (c) => {
    const script = await deps.referenceScript?.()
    return script ? c.body(script, 200, { 'content-type': 'text/javascript' }) : c.notFound()
  })
  app.notFound((c) => answerProblem(c, unknownAddress(c.req.path)))
  app.onError(answerError)
  literals = literalsOf(app.routes.map(({ path }) => path))
  return app
}

/** Each surface has its own shape of an answer, for what the door refuses too. */
function answerError(error: Error, c: Context<AppEnv>): Response {
  if (/^\/v1(\/|$)/.test(c.req.path)) return answerFault(c, faultFor(error, c))
  const failure = failureOf(c, error)
  if (!isTokenEndpoint(c.req.path)) return answerProblem(c, failure)
  return answerDirectoryError(c, directoryErrorFor(failure), c.var.deps.now())
}

function unknownAddress(path: string): ProblemError {
  return new ProblemError(404, 'unknown-address', `There is nothing at ${path}.`, { named: path })
}
