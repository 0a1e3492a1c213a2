import { seriousViolations } from '@understudy/harness/axe'
import type { Browser, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** A window of a reader of that language. */
export async function openPage(browser: Browser, locale: string, width = 1440): Promise<Page> {
  const context = await browser.newContext({ locale, viewport: { width, height: 900 } })
  return context.newPage()
}

/** Goes on with Tab until the control has the focus, as a person without a mouse does. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.first().waitFor()
  for (let presses = 0; presses < 200; presses += 1) {
    if (await control.first().evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Should be true: ${control.toString()} is reached with Tab`)
}

/** A control by its name, whatever it looks like. */
export function named(page: Page, name: string): Locator {
  return page
    .getByRole('button', { name, exact: true })
    .or(page.getByRole('checkbox', { name }))
    .or(page.getByRole('radio', { name }))
}

/** Reaches a control that can be pressed with Tab, and presses it with a key. */
export async function press(page: Page, control: Locator, key: 'Enter' | 'Space'): Promise<void> {
  await control.and(page.locator(':not([aria-disabled])')).waitFor()
  await tabTo(page, control)
  await page.keyboard.press(key)
}

/** Picks an option of a list by what it is called. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  await page
    .getByRole('button', { name: new RegExp(label) })
    .first()
    .click()
  await page.getByRole('option', { name: new RegExp(`^${option}`) }).click()
}

/** Moves the clock by its own controls and waits until it is there. */
export async function goTo(page: Page, day: string, shown: string): Promise<void> {
  await page.getByLabel('To the start of this day (UTC)').fill(day)
  await page.getByRole('button', { name: 'Go', exact: true }).click()
  await page.locator('.u-clock-now').getByText(shown).waitFor()
}

/** Opens a screen and waits until nothing on it is loading. */
export async function openScreen(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await isThere(page)
}

/** Goes on to another screen by way of the start page, as links do: nothing is loaded anew, and each heading is a new one. */
async function goOnTo(page: Page, address: string): Promise<void> {
  const { origin, pathname } = new URL(address)
  if (!page.url().startsWith(origin)) return openScreen(page, address)
  for (const path of ['/', pathname]) {
    if (new URL(page.url()).pathname === path) continue
    const heading = await page.getByRole('heading', { level: 1 }).elementHandle()
    await page.evaluate((to) => {
      history.pushState(null, '', to)
      dispatchEvent(new PopStateEvent('popstate'))
    }, path)
    await page.waitForFunction((left) => left?.isConnected === false, heading)
    await isThere(page)
  }
}

async function isThere(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForFunction(() => document.querySelector('.u-loading') === null)
}

/** What axe-core finds serious on a screen: nothing, and by night no contrast that is too low. */
async function expectSound(page: Page, address: string): Promise<void> {
  for (const [colorScheme, rules] of [
    ['light', 'all'],
    ['dark', 'contrast'],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const found = await seriousViolations(page, rules)
    expect({ address, colorScheme, found }).toEqual({ address, colorScheme, found: [] })
  }
}

/**
 * No screen is wider than its window, in any language; and in English, axe-core finds nothing serious on it in the first
 * of the windows, which is the narrowest.
 */
export async function expectSoundAndNarrow(
  browser: Browser,
  addresses: readonly string[],
  widths: readonly number[] = [900],
): Promise<void> {
  for (const locale of ['en', 'fr', 'zh-TW']) {
    const page = await openPage(browser, locale)
    for (const address of addresses) {
      await goOnTo(page, address)
      for (const wide of widths) {
        await page.setViewportSize({ width: wide, height: 900 })
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        const found = { locale, address, wide, isWider: width > wide }
        expect(found).toEqual({ ...found, isWider: false })
        if (locale === 'en' && wide === widths[0]) await expectSound(page, address)
      }
    }
    await page.context().close()
  }
}
