import { chromium, type Browser } from 'playwright-core'
import { unpackedChromium } from './chromium.ts'

/**
 * A headless Chromium for tests. Uses the one at CHROMIUM_PATH, or the one that came with the
 * dependencies, so that nothing but Node has to be installed. The caller closes it.
 */
export async function launchBrowser(): Promise<Browser> {
  const path = process.env['CHROMIUM_PATH']
  const args = ['--no-sandbox', '--font-render-hinting=none']
  if (path !== undefined && path !== '') return chromium.launch({ executablePath: path, args })

  const { executablePath, env } = await unpackedChromium()
  return chromium.launch({ executablePath, args, env: { ...process.env, ...env } })
}
