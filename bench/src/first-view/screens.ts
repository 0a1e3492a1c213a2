import { invariant } from '@understudy/domain'
import type { Browser, Page } from 'playwright-core'
import { listen, type Asked } from './asked.ts'

/** One screen, and what the console asks to show it where everything around it is there already. */
export interface ScreenAsks {
  readonly screen: string
  readonly asked: readonly Asked[]
}

/** Goes through every screen by its links, as a person would, and writes down what each asks. */
export async function asksOfScreens(
  browser: Browser,
  address: string,
): Promise<readonly ScreenAsks[]> {
  const visitor = await browser.newContext({ locale: 'en' })
  const page = await visitor.newPage()
  const ear = listen(page)
  const found: ScreenAsks[] = []
  const visit = async (screen: string, go: () => Promise<unknown>) => {
    await go()
    found.push({ screen, asked: await ear.taken() })
  }
  await visit('first view', () => page.goto(address, { waitUntil: 'load' }))
  for (const name of await names(page, 'nav[aria-label] a:not([href="/"])')) {
    if (name === 'Customers') continue
    await visit(name, () => page.getByRole('link', { name, exact: true }).click())
  }
  await page.getByRole('link', { name: 'Customers', exact: true }).click()
  await visit('Customers', () => page.locator('tbody tr').first().waitFor())
  await visit('one customer', () => page.locator('tbody tr td').first().click())
  for (const name of (await names(page, '[role=tab]')).slice(1)) {
    await visit(`customer: ${name}`, () => page.getByRole('tab', { name, exact: true }).click())
  }
  const customer = new URL(page.url()).pathname.split('/').slice(0, -1).join('/')
  for (const door of ['azure-plan', 'license-move']) {
    await page.getByRole('tab').first().click()
    await ear.taken()
    await visit(`customer: ${door}`, () => page.locator(`a[href="${customer}/${door}"]`).click())
    await page.goBack()
  }
  await visitor.close()
  invariant(
    found.every(({ screen }) => screen !== ''),
    'every screen has a name',
  )
  return found
}

async function names(page: Page, selector: string): Promise<string[]> {
  await page.locator(selector).first().waitFor()
  const texts = await page.locator(selector).allInnerTexts()
  return texts.map((text) => text.trim()).filter((text) => !text.startsWith('‹'))
}
