import { expect, test } from 'vitest'
import { openPage } from './reader.ts'
import { openSite } from './open-site.ts'

const site = openSite()

test('of the languages only the one that is spoken is fetched', async () => {
  const page = await openPage(site().browser, 'en-GB')
  const fetched = new Set<string>()
  page.on('request', (request) => {
    const [, language] = /\/assets\/(en|fr|zh-TW)-[^/]*\.js$/.exec(request.url()) ?? []
    if (language !== undefined) fetched.add(language)
  })
  await page.goto(site().address)
  await page.getByRole('heading', { level: 1, name: 'Rehearsals' }).waitFor()
  expect([...fetched]).toEqual(['en'])
  await page.getByRole('button', { name: /English/ }).click()
  await page.getByRole('option', { name: 'Français' }).click()
  await page.getByRole('heading', { level: 1, name: 'Répétitions' }).waitFor()
  expect([...fetched]).toEqual(['en', 'fr'])
  await page.context().close()
})

const partners = { contoso: { name: 'Contoso', kind: 'direct-bill', country: 'FR' } }

test('what a question gets wrong is said in the language of the reader, and in the next one anew', async () => {
  await site().found('past-day', { partners })
  const page = await openPage(site().browser, 'en-GB')
  await page.goto(`${site().address}/rehearsals/past-day/programs`)
  // Until the page is there, the last date is that of the clock.
  await page.getByRole('table').first().waitFor()
  const day = page.locator('input[type=date]').last()
  await day.fill('2020-02-01')
  const fault = '2020-02-01T00:00:00Z is not after 2020-03-02T09:00:00Z'
  await page.getByText(`${fault}, where the clock of the rehearsal stands.`).waitFor()
  await page.getByText('Perhaps “2020-03-03” was meant.').waitFor()
  await page.getByRole('button', { name: /English/ }).click()
  await page.getByRole('option', { name: '繁體中文' }).click()
  await page.getByText('2020-02-01T00:00:00Z 不在演練時鐘的目前時間').waitFor()
  await day.fill('2020-03-03')
  await page.getByRole('table').waitFor()
  await page.context().close()
})
