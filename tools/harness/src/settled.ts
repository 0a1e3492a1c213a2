import type { Page } from 'playwright-core'

/**
 * Waits until a page stands still: its fonts are there and no animation or transition is running. A colour that is
 * still changing is no state, and nothing that is measured on it means anything.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.fonts.status === 'loaded' &&
      document.getAnimations().every(({ playState }) => playState !== 'running'),
  )
}
