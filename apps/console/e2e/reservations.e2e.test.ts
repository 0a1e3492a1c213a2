import { expect, test } from 'vitest'
import { openSite } from './open-site.ts'
import { expectSoundAndNarrow, named, openPage, openScreen, press } from './reader.ts'

const scenario = 'azure-plan/before-september-2022-a-reservation-stops-covering-what-moved.yaml'
const site = openSite()

test('what is reserved is foretold, given back, and named where a move strands it', async () => {
  const workspace = await site().rehearse(scenario)
  const address = `${site().address}/rehearsals/${workspace}/customers/adatum`
  const page = await openPage(site().browser, 'en-GB')
  await openScreen(page, address)
  await page.getByText('Nothing is reserved').waitFor()

  const form = page.getByRole('region', { name: 'Reserve capacity' })
  const pick = async (label: string, option: string) => {
    await form.getByRole('button', { name: new RegExp(label) }).click()
    await page.getByRole('option', { name: option }).click()
  }
  await pick('Payment', 'Upfront')
  await page.getByLabel('Instances').fill('0')
  const buy = page.getByRole('button', { name: 'Reserve', exact: true })
  await buy.and(page.locator('[aria-disabled]')).waitFor()
  await page.getByLabel('Instances').fill('2')
  await press(page, buy, 'Enter')
  const row = page.locator('tr[data-row="reservation-1"]')
  await row.getByText('Covers what runs').waitFor()
  await row.getByText('$1,398.00 comes back').waitFor()

  await press(page, named(page, 'Return Standard_D2_v3, westeurope'), 'Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByText('$1,398.00 comes back').waitFor()
  await dialog.getByText('All that was paid comes back').waitFor()
  await press(page, dialog.getByRole('button', { name: 'Return', exact: true }), 'Enter')
  await row.getByText('Returned', { exact: true }).waitFor()
  const again = row.getByRole('button', { name: 'Return Standard_D2_v3, westeurope' })
  expect(await again.getAttribute('aria-disabled')).toBe('true')
  await row.getByText('It is over: nothing comes back any more.').waitFor()

  await pick('Payment', 'Monthly')
  await pick('^For', 'web')
  await page.getByLabel('Instances').fill('1')
  await press(page, buy, 'Enter')
  await page.locator('tr[data-row="reservation-2"]').getByText('Covers what runs').waitFor()

  await openScreen(page, `${address}/azure-plan`)
  await press(page, named(page, 'Transition billing to Azure plan'), 'Enter')
  await dialog.getByText('Reservations that will be paid without covering anything').waitFor()
  await dialog.getByText('Reservation reservation-2 covers web until').waitFor()

  const as = 'contoso/admin-agent'
  const start = { type: 'StartAzurePlanTransition', partner: 'contoso', customer: 'adatum' }
  await site().send(workspace, as, { ...start, finalityAccepted: true })
  await site().send(workspace, as, { type: 'AdvanceClock', to: '2020-07-01' })
  await openScreen(page, address)
  await page.getByText('Reservation reservation-2 covers web until').waitFor()
  await page
    .locator('tr[data-row="reservation-2"]')
    .getByText('Stranded', { exact: true })
    .waitFor()
  await page.context().close()
  await expectSoundAndNarrow(site().browser, [address], [390, 1440])
})
