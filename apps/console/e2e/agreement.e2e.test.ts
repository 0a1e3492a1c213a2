import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openPage, press } from './reader.ts'
import { openSite } from './open-site.ts'

/** December 2019: neither agreement of Adatum has been confirmed. */
const story =
  'customer-agreement/the-cloud-agreement-stands-for-no-other-and-ends-in-february-2020.yaml'

const site = openSite()

async function chooseCloud(page: Page) {
  await page.getByRole('button', { name: /Which agreement/ }).click()
  await page.getByRole('option', { name: 'Microsoft Cloud Agreement' }).click()
}

test('the cloud agreement is confirmed beside the customer agreement, until it is withdrawn', async () => {
  const workspace = await site().rehearse(story)
  const page = await openPage(site().browser, 'en-GB')
  await page.goto(`${site().address}/rehearsals/${workspace}/customers/adatum/agreement`)
  const save = page.getByRole('button', { name: 'Save and continue', exact: true })
  await page.getByLabel('First name').fill('Claire')
  await page.getByLabel('Last name').fill('Roussel')
  await page.getByLabel('E-mail address').fill('claire@adatum.example')
  await chooseCloud(page)
  await press(page, save, 'Enter')
  await page.getByRole('heading', { name: 'Microsoft Cloud Agreement' }).waitFor()
  expect(await page.getByText('stands for no other agreement').count()).toBe(1)
  expect(await page.getByText('Confirmed by nobody').count()).toBe(1)

  await site().send(workspace, 'microsoft/system', { type: 'AdvanceClock', to: '2020-02-01' })
  await page.reload()
  await page.getByLabel('First name').fill('Claire')
  await page.getByLabel('Last name').fill('Roussel')
  await page.getByLabel('E-mail address').fill('claire@adatum.example')
  await chooseCloud(page)
  await save.and(page.locator('[aria-disabled]')).waitFor()
  await page.getByText('31 January 2020').first().waitFor()
})
