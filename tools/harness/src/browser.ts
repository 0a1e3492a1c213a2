import { chromium, type Browser } from 'playwright-core'
import { unpackedChromium } from './chromium.ts'

/**
 * How long a test waits for a state, in milliseconds. Long on purpose: it bounds a hang and measures nothing, so
 * that a busy machine is slower and never red.
 */
export const stateTimeoutMs = 120_000

/**
 * A headless Chromium for tests. Uses the one at CHROMIUM_PATH, or the one that came with the
 * dependencies, so that nothing but Node has to be installed. The caller closes it.
 * Each of its windows asks for reduced motion and waits `stateTimeoutMs` for a state.
 */
export async function launchBrowser(): Promise<Browser> {
  const path = process.env['CHROMIUM_PATH']
  const args = ['--no-sandbox', '--font-render-hinting=none']
  const options = { args, timeout: stateTimeoutMs }
  if (path !== undefined && path !== '') {
    return withoutMotion(await chromium.launch({ ...options, executablePath: path }))
  }
  const { executablePath, env } = await unpackedChromium()
  return withoutMotion(
    await chromium.launch({ ...options, executablePath, env: { ...process.env, ...env } }),
  )
}

function withoutMotion(browser: Browser): Browser {
  const open = browser.newContext.bind(browser)
  browser.newContext = async (options) => {
    const context = await open({ reducedMotion: 'reduce', ...options })
    context.setDefaultTimeout(stateTimeoutMs)
    return context
  }
  return browser
}
