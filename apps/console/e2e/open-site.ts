import { launchBrowser } from '@understudy/harness/browser'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { served, type Served } from './served.ts'

export interface Site extends Served {
  readonly browser: Browser
}

/** The built console, served, and a browser to read it with; both are there while the tests of the file run. */
export function openSite(): () => Site {
  let running: Served
  let browser: Browser
  beforeAll(async () => {
    ;[running, browser] = await Promise.all([served(), launchBrowser()])
  })
  afterAll(async () => {
    await browser?.close()
    await running?.stop()
  })
  return () => ({ ...running, browser })
}
