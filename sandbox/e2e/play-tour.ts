import type { Page } from 'playwright-core'
import type { OpenedSandbox } from './built-sandbox.ts'

/** A page in French on which a tour is being played, without waiting between its steps. */
export async function playTour({ browser, url }: OpenedSandbox, tour: string): Promise<Page> {
  const context = await browser.newContext({
    locale: 'fr',
    viewport: { width: 1440, height: 900 },
  })
  await context.addInitScript((scenario) => {
    localStorage.setItem('understudy.speed', 'instant')
    localStorage.setItem('understudy.scenario', scenario)
  }, tour)
  const page = await context.newPage()
  await page.goto(`${url}#/scenarios`)
  await page.getByRole('toolbar').getByRole('button', { name: 'Lecture' }).click()
  return page
}
