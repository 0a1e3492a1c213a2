import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launchBrowser } from '@understudy/harness/browser'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Benchmark, Duel, Lap, Side } from './benchmark.ts'
import { barePage, stillPage, untilAnswered } from './tab-start/pages.ts'
import { serveFiles } from './tab-start/serve-files.ts'

const built = fileURLToPath(new URL('../../sandbox/dist', import.meta.url))
const title = 'from navigation to the first answer'

/**
 * The sandbox until it shows something, before its database is there, beside a page that is only text; and until its API
 * answers, beside a page that opens the same image with PGlite and asks it one thing: what
 * is left is the program, the service worker and the worker.
 */
export const tabStart: Benchmark = {
  name: 'tab-start',
  claim:
    'The sandbox shows itself before its database is there, and answers in about twice the time that the database alone needs.',
  async *comparisons() {
    const image = await imageName()
    if (image === undefined) {
      const reason = 'sandbox/dist is not built: `pnpm start` builds it'
      yield { kind: 'skipped', title, reason }
      return
    }
    const pglite = dirname(fileURLToPath(import.meta.resolve('@electric-sql/pglite')))
    const server = await serveFiles({
      '/sandbox/': built,
      '/pglite/': pglite,
      '/bare/': { 'index.html': barePage(`/sandbox/assets/${image}`) },
      '/still/': { 'index.html': stillPage },
    })
    const browser = await launchBrowser()
    try {
      yield* starts(browser, server.origin)
    } finally {
      await browser.close()
      await server.close()
    }
  },
}

async function imageName(): Promise<string | undefined> {
  if (!existsSync(join(built, 'index.html'))) return undefined
  const names = await readdir(join(built, 'assets'))
  return names.find((name) => name.endsWith('.image'))
}

async function* starts(browser: Browser, origin: string): AsyncGenerator<Duel> {
  const common = { kind: 'duel', shows: 'time', warmUps: 1 } as const
  const places = {
    sandbox: `${origin}/sandbox/`,
    bare: `${origin}/bare/`,
    still: `${origin}/still/`,
  }
  yield {
    ...common,
    title: 'from navigation to the first view, first visit',
    rounds: 5,
    ours: firstVisit('sandbox', browser, places.sandbox, shown),
    peer: firstVisit('a page of text', browser, places.still, shown),
  }
  yield {
    ...common,
    title: `${title}, first visit`,
    rounds: 5,
    ours: firstVisit('sandbox', browser, places.sandbox, answered),
    peer: firstVisit('bare PGlite page', browser, places.bare, answered),
  }
  const visitor = await browser.newContext()
  yield {
    ...common,
    title: `${title}, reload`,
    rounds: 5,
    ours: reload('sandbox', await newPage(visitor), places.sandbox),
    peer: reload('bare PGlite page', await newPage(visitor), places.bare),
  }
  await visitor.close()
}

/** When something has come about, in milliseconds since navigation; asked in the page until it has. */
type Moment = () => unknown

const answered: Moment = () => Reflect.get(globalThis, 'answeredAt')
const shown: Moment = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime

/** Nothing cached, nothing kept. */
function firstVisit(what: string, browser: Browser, url: string, moment: Moment): Side {
  return {
    what,
    lap: async () => {
      const visitor = await browser.newContext()
      const lap = await until(moment, await newPage(visitor), url)
      await visitor.close()
      return lap
    },
  }
}

/** One tab that was answered before, loaded again. */
function reload(what: string, page: Page, url: string): Side {
  return { what, lap: () => until(answered, page, url) }
}

const patienceMs = 60_000

async function newPage(visitor: BrowserContext): Promise<Page> {
  const page = await visitor.newPage()
  page.setDefaultTimeout(patienceMs)
  await page.addInitScript(untilAnswered)
  return page
}

async function until(moment: Moment, page: Page, url: string): Promise<Lap> {
  await page.goto(url, { waitUntil: 'commit' })
  const come = await page
    .waitForFunction(moment, null, { polling: 50 })
    .catch(async (cause: unknown) => {
      const text = await page.innerText('body').catch(() => '')
      throw new Error(`${url} did not come so far; it shows: ${text}`, { cause })
    })
  return { milliseconds: Number(await come.jsonValue()), count: 1 }
}
