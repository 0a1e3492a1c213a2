import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launchBrowser } from '@understudy/harness/browser'
import type { Browser, BrowserContext } from 'playwright-core'
import type { Benchmark, Duel, Lap, Side } from './benchmark.ts'
import { barePage, untilAnswered } from './tab-start/pages.ts'
import { serveFiles } from './tab-start/serve-files.ts'

const built = fileURLToPath(new URL('../../sandbox/dist', import.meta.url))
const title = 'from navigation to the first answer'

/**
 * The sandbox until its API answers, beside a page that opens the same image with PGlite and asks it one thing: what
 * is left is the program, the service worker and the worker.
 */
export const tabStart: Benchmark = {
  name: 'tab-start',
  claim: 'The sandbox starts not much later than its database could.',
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
  const places = { sandbox: `${origin}/sandbox/`, bare: `${origin}/bare/` }
  yield {
    ...common,
    title: `${title}, first visit`,
    rounds: 5,
    ours: firstVisit('sandbox', browser, places.sandbox),
    peer: firstVisit('bare PGlite page', browser, places.bare),
  }
  const visitor = await browser.newContext()
  yield {
    ...common,
    title: `${title}, reload`,
    rounds: 7,
    ours: reload('sandbox', visitor, places.sandbox),
    peer: reload('bare PGlite page', visitor, places.bare),
  }
  await visitor.close()
}

/** Nothing cached, nothing kept. */
function firstVisit(what: string, browser: Browser, url: string): Side {
  return {
    what,
    lap: async () => {
      const visitor = await browser.newContext()
      const lap = await visit(visitor, url)
      await visitor.close()
      return lap
    },
  }
}

/** A new tab each time, in a browser that was there before. */
function reload(what: string, visitor: BrowserContext, url: string): Side {
  return { what, lap: () => visit(visitor, url) }
}

const patienceMs = 60_000

async function visit(visitor: BrowserContext, url: string): Promise<Lap> {
  const page = await visitor.newPage()
  page.setDefaultTimeout(patienceMs)
  await page.addInitScript(untilAnswered)
  await page.goto(url, { waitUntil: 'commit' })
  const answered = await page
    .waitForFunction(() => Reflect.get(globalThis, 'answeredAt'), null, { polling: 50 })
    .catch(async (cause: unknown) => {
      const shown = await page.innerText('body').catch(() => '')
      throw new Error(`${url} did not answer; it shows: ${shown}`, { cause })
    })
  const milliseconds = Number(await answered.jsonValue())
  await page.close()
  return { milliseconds, count: 1 }
}
