import type { Page, Request } from 'playwright-core'

/** A request as a screen sent it, to be sent again. */
export interface Asked {
  readonly method: string
  readonly url: string
  readonly body: string | null
}

const quietMs = 300

/** What a page asks of the API from here on, in order; each question once. The stream of events is not among them. */
export function listen(page: Page) {
  const asked = new Map<string, Asked>()
  const underWay = new Set<Request>()
  let lastAt = performance.now()
  page.on('request', (request) => {
    if (!isQuestion(request)) return
    lastAt = performance.now()
    underWay.add(request)
    const one = { method: request.method(), url: request.url(), body: request.postData() }
    asked.set(JSON.stringify(one), one)
  })
  const done = (request: Request) => {
    lastAt = performance.now()
    underWay.delete(request)
  }
  page.on('requestfinished', done)
  page.on('requestfailed', done)
  return {
    /** What was asked since the last time, once nothing more is asked for a while. */
    taken: async (): Promise<readonly Asked[]> => {
      do await new Promise((resolve) => setTimeout(resolve, quietMs))
      while (underWay.size > 0 || performance.now() - lastAt < quietMs)
      const all = [...asked.values()]
      asked.clear()
      return all
    },
  }
}

function isQuestion(request: Request): boolean {
  const { pathname } = new URL(request.url())
  return request.resourceType() === 'fetch' && !pathname.endsWith('/events/stream')
}
