import { http } from 'msw/http'
import { setupWorker } from 'msw/browser'
import type { Engine } from './connect.ts'

/** The addresses of the API; everything else a page asks for is a file of the sandbox. */
const apiPaths = [
  '/v1/*',
  '/workspaces',
  '/workspaces/*',
  '/catalog/*',
  '/scenarios',
  '/scenarios/*',
  '/docs',
  '/docs/*',
  '/:tenant/oauth2/*',
  '/:tenant/oauth2/v2.0/*',
]

/**
 * Starts the service worker that hands every API request of this page to the engine, whoever makes
 * it: `fetch`, `EventSource` or a link. Needs https or localhost.
 */
export async function handOver(engine: Engine): Promise<void> {
  const handlers = apiPaths.map((path) =>
    http.all(path, ({ request }) => engine.fetch(request as Request)),
  )
  await setupWorker(...handlers).start({
    quiet: true,
    onUnhandledFrame: 'bypass',
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
  })
}
