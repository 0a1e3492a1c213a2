import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { invariant } from '@understudy/domain'
import { launchBrowser } from '@understudy/harness/browser'
import type { Browser, Page } from 'playwright-core'
import type { Benchmark, Duel, Side } from './benchmark.ts'
import { manyCustomers } from './first-view/many-customers.ts'
import { bytesOfJson } from './first-view/bytes-of-json.ts'
import { asksOfScreens } from './first-view/screens.ts'
import { serverTimes } from './first-view/server-time.ts'

const built = fileURLToPath(new URL('../../apps/console/dist', import.meta.url))
const customers = 10_000
const jsonMax = 300_000
const common = { kind: 'duel', shows: 'time', warmUps: 1, rounds: 5 } as const

/**
 * The console on many customers, from navigation to the rows of its list, and each further screen from the press to
 * what it shows; beside them a page of the same server that holds such a list as it stands. Then what each screen asks, as a
 * browser asked it, and what the server needs for it.
 */
export const firstView: Benchmark = {
  name: 'first-view',
  claim: 'What the console loads does not grow with the number of customers.',
  async *comparisons() {
    if (!existsSync(built)) {
      const reason = 'apps/console/dist is not built: `pnpm start` builds it'
      yield { kind: 'skipped', title: 'the first view', reason }
      return
    }
    const site = await manyCustomers(customers, built)
    const browser = await launchBrowser()
    try {
      yield await firstVisit(browser, site)
      yield* furtherScreens(browser, site)
      yield* serverTimes(await asksOfScreens(browser, site.console))
    } finally {
      await browser.close()
      await site.close()
    }
  },
}

interface Site {
  readonly console: string
  readonly still: string
}

async function firstVisit(browser: Browser, site: Site): Promise<Duel> {
  const bytes = await bytesOfJson(browser, site.console, rows)
  invariant(bytes < jsonMax, `the first view takes ${bytes} bytes of JSON, below ${jsonMax}`)
  return {
    ...common,
    title: `first view of ${customers} customers, ${Math.round(bytes / 1000)} kB of JSON`,
    ours: visit('console', browser, site.console),
    peer: visit('still page', browser, site.still),
  }
}

/** Nothing cached, nothing kept. */
function visit(what: string, browser: Browser, address: string): Side {
  return {
    what,
    lap: async () => {
      const visitor = await browser.newContext({ locale: 'en' })
      const page = await visitor.newPage()
      const start = performance.now()
      await shows(page, address)
      const milliseconds = performance.now() - start
      await visitor.close()
      return { milliseconds, count: 1 }
    },
  }
}

const rows = 'tbody tr:nth-child(20)'

async function shows(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'commit' })
  await page.locator(rows).waitFor()
}

/** By the name of its link, and what is there once it is shown. */
const screens = [
  ['Licence moves', '.u-empty'],
  ['Mailbox', 'main li:nth-child(20)'],
  ['Audit log', rows],
  ['Customers', rows],
] as const

async function* furtherScreens(browser: Browser, site: Site): AsyncGenerator<Duel> {
  const visitor = await browser.newContext({ locale: 'en' })
  const [page, still] = [await visitor.newPage(), await visitor.newPage()]
  await shows(page, site.console)
  for (const [name, shown] of screens) {
    yield {
      ...common,
      title: `from another screen to ${name}`,
      ours: {
        what: 'console',
        lap: async () => {
          await page.getByRole('link', { name: 'Faults' }).click()
          await page.getByRole('heading', { level: 1, name: 'Faults' }).waitFor()
          const start = performance.now()
          await page.getByRole('link', { name, exact: true }).click()
          await page.locator(shown).first().waitFor()
          return { milliseconds: performance.now() - start, count: 1 }
        },
      },
      peer: {
        what: 'still page',
        lap: async () => {
          const start = performance.now()
          await shows(still, site.still)
          return { milliseconds: performance.now() - start, count: 1 }
        },
      },
    }
  }
  await visitor.close()
}
