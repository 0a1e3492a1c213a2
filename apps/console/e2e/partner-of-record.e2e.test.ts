import { seriousViolations } from '@understudy/harness/axe'
import { expect, test } from 'vitest'
import { openPage, press } from './reader.ts'
import { openSite } from './open-site.ts'

const story = 'azure-plan-transition/two-partners-of-record-make-two-plans.yaml'

const site = openSite()

test('another reseller is named on a subscription, with the keyboard, and the list shows it', async () => {
  const page = await openPage(site().browser, 'en-GB')
  const rehearsal = await site().rehearse(story)
  await page.goto(`${site().address}/rehearsals/${rehearsal}/customers/adatum/subscriptions`)
  const row = page.getByRole('row').filter({ hasText: 'Tailspin' })
  await press(page, row, 'Enter')
  const dialog = page.getByRole('dialog', { name: /^Manage: / })
  const change = dialog.getByRole('button', { name: 'Change the partner of record' })
  await dialog.getByText('Choose another reseller first.').first().waitFor()
  await press(page, dialog.getByRole('button', { name: /Partner of record/ }).first(), 'Enter')
  await page.getByRole('option', { name: 'Fabrikam' }).click()
  await page.getByRole('option', { name: 'Fabrikam' }).waitFor({ state: 'detached' })
  await press(page, change, 'Enter')
  await dialog.getByText('Choose another reseller first.').first().waitFor()
  expect(await seriousViolations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await row.waitFor({ state: 'detached' })
  expect(await page.getByRole('row').filter({ hasText: 'Fabrikam' }).count()).toBe(2)
  await page.context().close()
})

test('a suspended 0145P is deleted once more is confirmed, and is not offered again', async () => {
  const page = await openPage(site().browser, 'en-GB')
  const rehearsal = await site().rehearse(story)
  await page.goto(`${site().address}/rehearsals/${rehearsal}/customers/adatum/subscriptions`)
  await press(page, page.getByRole('row').filter({ hasText: 'Tailspin' }), 'Enter')
  const dialog = page.getByRole('dialog', { name: /^Manage: / })
  const deleting = dialog.getByRole('button', { name: 'Delete' })
  await dialog.getByRole('button', { name: 'Suspend it first' }).waitFor()
  expect(await deleting.getAttribute('aria-disabled')).toBe('true')

  await press(page, dialog.getByRole('button', { name: 'Suspend', exact: true }), 'Enter')
  await dialog.getByRole('button', { name: 'Reactivate' }).waitFor()
  await dialog.getByText('Confirm first that it does not come back.').waitFor()
  await dialog.getByRole('checkbox').check()
  await press(page, deleting, 'Enter')
  await dialog.waitFor({ state: 'detached' })
  const row = page.getByRole('row').filter({ hasText: 'Deleted' })
  await row.waitFor()
  await page.context().close()
})
