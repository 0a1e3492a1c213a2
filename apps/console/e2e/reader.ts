import type { Browser, Locator, Page } from 'playwright-core'

/** A window of a reader of that language. */
export async function openPage(browser: Browser, locale: string, width = 1440): Promise<Page> {
  const context = await browser.newContext({ locale, viewport: { width, height: 900 } })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  return page
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
