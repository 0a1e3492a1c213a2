import { launchBrowser } from '@understudy/harness/browser'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPage } from './reader.ts'
import { served, type Served } from './served.ts'

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

test('of the languages only the one that is spoken is fetched', async () => {
  const page = await openPage(browser, 'en-GB')
  const fetched = new Set<string>()
  page.on('request', (request) => {
    const [, language] = /\/assets\/(en|fr|zh-TW)-[^/]*\.js$/.exec(request.url()) ?? []
    if (language !== undefined) fetched.add(language)
  })
  await page.goto(site.address)
  await page.getByRole('heading', { level: 1, name: 'Rehearsals' }).waitFor()
  expect([...fetched]).toEqual(['en'])
  await page.getByRole('button', { name: /English/ }).click()
  await page.getByRole('option', { name: 'Français' }).click()
  await page.getByRole('heading', { level: 1, name: 'Répétitions' }).waitFor()
  expect([...fetched]).toEqual(['en', 'fr'])
  await page.context().close()
})
