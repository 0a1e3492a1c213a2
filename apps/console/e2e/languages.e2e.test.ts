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
