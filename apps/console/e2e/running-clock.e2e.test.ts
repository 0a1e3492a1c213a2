import { launchBrowser, stateTimeoutMs } from '@understudy/harness/browser'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPage } from './reader.ts'
import { served, type Served } from './served.ts'

const patience = { timeout: stateTimeoutMs }
let site: Served
let browser: Browser

beforeAll(async () => {
  const [running, launched] = await Promise.all([served(), launchBrowser()])
  site = running
  browser = launched
})

afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

async function choose(page: Page, speed: string | RegExp) {
  await page.getByRole('button', { name: /The clock by itself/ }).click()
  await page.getByRole('option', { name: speed }).click()
}

async function frameOf(id: string) {
  const answer = await fetch(`${site.address}/workspaces/${id}/readings/frame`)
  return (await answer.json()) as { readonly now: string; readonly running: unknown }
}

test('the clock runs by itself from the screen, shows it, and stands when it is told', async () => {
  const id = 'by-itself'
  await site.found(id, { partners: {}, customers: {} })
  const page = await openPage(browser, 'en-GB')
  await page.goto(`${site.address}/rehearsals/${id}/customers`)
  const clock = page.getByRole('group', { name: 'Clock of the rehearsal' }).locator('time').first()
  const stood = await clock.textContent()
  await choose(page, 'Runs at 3,600 × wall speed')
  await expect.poll(() => clock.textContent(), patience).not.toBe(stood)
  expect((await frameOf(id)).running).toEqual({ speed: 3600, to: null })
  await page.getByRole('button', { name: /Runs at 3,600 × wall speed/ }).waitFor()
  // Whoever comes later sees that it runs.
  await page.reload()
  await page.getByRole('button', { name: /Runs at 3,600 × wall speed/ }).waitFor()
  await choose(page, 'Moves only when told')
  await expect.poll(async () => (await frameOf(id)).running, patience).toBeNull()
  await page.getByRole('button', { name: /Moves only when told/ }).waitFor()
  expect(await clock.getAttribute('datetime')).toBe((await frameOf(id)).now)
})
