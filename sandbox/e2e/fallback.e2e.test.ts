import type { BrowserContext } from 'playwright-core'
import { expect, test } from 'vitest'
import { useSandbox, type OpenedSandbox } from './built-sandbox.ts'

/** A browser as there were until 2024 on phones: workers, but none that tabs share. */
async function withoutSharedWorkers({ browser }: OpenedSandbox): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'en' })
  await context.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'SharedWorker')
    localStorage.setItem('understudy.speed', 'instant')
  })
  return context
}

const sandbox = useSandbox()

test('without shared workers a tab plays by itself, and a second one waits for its turn', async () => {
  const context = await withoutSharedWorkers(sandbox())
  const first = await context.newPage()
  await first.goto(`${sandbox().url}#/scenarios`)
  await first.locator('.s-transport').waitFor()
  expect(await first.evaluate(() => typeof SharedWorker)).toBe('undefined')
  await first.getByRole('toolbar').getByRole('button', { name: 'Play' }).click()
  await first.getByText('The claim holds: every expectation was met.', { exact: true }).waitFor()

  const second = await context.newPage()
  await second.goto(`${sandbox().url}#/scenarios`)
  await second.getByText('Close that tab, and the sandbox goes on here by itself.').waitFor()
  await first.close()
  await second.locator('.s-transport').waitFor()
  await context.close()
})
