import { seriousViolations } from '@understudy/harness/axe'
import { expect, test } from 'vitest'
import { openSite } from './open-site.ts'
import { openPage } from './reader.ts'

const site = openSite()

const blocked = {
  partners: { contoso: { kind: 'direct-bill', country: 'DE' } },
  customers: {
    adatum: {
      country: 'FR',
      relationships: { contoso: {} },
      subscriptions: {
        'sub-1': { offer: 'MS-AZR-0145P', partner: 'contoso', purchased: '2019-06-01' },
      },
    },
  },
}

test.each([
  ['en', 'Source', 'Transition to the Azure plan: Existing CSP offers', 'Back'],
  ['fr', 'Source', 'Transition vers le plan Azure\u00a0: Offres CSP existantes', 'Retour'],
  ['zh-TW', '來源', '轉換至 Azure 方案：現有的 CSP 供應項目', '返回'],
])('in %s a rule names its source by title, and leads to it', async (locale, word, title, back) => {
  const id = `sources-${locale.toLowerCase()}`
  await site().found(id, blocked)
  const page = await openPage(site().browser, locale)
  const address = `${site().address}/rehearsals/${id}/customers/adatum/azure-plan`
  await page.goto(address)
  const unmet = page.locator('.u-checklist [data-state=unmet]').first()
  await unmet.waitFor()
  expect(await page.locator('.u-checklist-meta').allTextContents()).not.toContainEqual(
    expect.stringMatching(/[a-z0-9]#[a-z]/),
  )
  const link = unmet.getByRole('link')
  expect(await link.textContent()).toBe(title)
  expect(await unmet.locator('.u-checklist-meta').textContent()).toContain(`${word} ${title}`)
  await link.click()
  const heading = page.getByRole('heading', {
    name: 'Transition existing CSP offers to an Azure plan',
  })
  await heading.waitFor()
  await page.waitForFunction(() => document.activeElement?.matches('h2'))
  expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(await seriousViolations(page)).toEqual([])
  await page.getByRole('button', { name: back }).click()
  await unmet.waitFor()
  expect(page.url()).toBe(address)
  await page.context().close()
})

test('a table of a source is a table, and a link in it stays in the console', async () => {
  const page = await openPage(site().browser, 'en-GB')
  await page.goto(`${site().address}/sources/partner-center#upgrade-eligibility`)
  await page.getByRole('columnheader', { name: 'in the way' }).waitFor()
  await page.goto(`${site().address}/sources/azure-plan`)
  await page.getByRole('article').getByRole('link').first().click()
  await page.getByRole('heading', { level: 1, name: 'Transition your customers' }).waitFor()
  await page.goto(`${site().address}/sources/nothing-of-the-kind`)
  await page.getByText('There is nothing at this address').waitFor()
  await page.context().close()
})
