import { fileURLToPath } from 'node:url'
import { launchBrowser } from '@understudy/harness/browser'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { serveBuilt, type BuiltSandbox } from './serve-built.ts'

export interface OpenedSandbox extends BuiltSandbox {
  readonly browser: Browser
}

/** Built before the first browser test. */
const built = fileURLToPath(new URL('../dist', import.meta.url))

/** Serves the sandbox for the tests of a file, and opens a browser; both go when the file is done. `isGuarded`: with headers. */
export function useSandbox(isGuarded = true): () => OpenedSandbox {
  let site: BuiltSandbox
  let browser: Browser
  beforeAll(async () => {
    site = await serveBuilt(built, isGuarded)
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })
  return () => ({ ...site, browser })
}
