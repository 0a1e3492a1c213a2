import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launchBrowser } from '@understudy/harness/browser'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { build } from 'vite'
import { serveBuilt, type BuiltSandbox } from './serve-built.ts'

export interface OpenedSandbox extends BuiltSandbox {
  readonly browser: Browser
}

/** Builds the sandbox for the tests of a file, and opens a browser; both go when the file is done. */
export function useSandbox(): () => OpenedSandbox {
  let folder: string
  let site: BuiltSandbox
  let browser: Browser
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'understudy-sandbox-'))
    const root = fileURLToPath(new URL('..', import.meta.url))
    await build({ root, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } })
    site = await serveBuilt(folder)
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
    await rm(folder, { recursive: true, force: true })
  })
  return () => ({ ...site, browser })
}
