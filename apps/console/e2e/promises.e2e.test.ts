import { seriousViolations } from '@understudy/harness/axe'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { goTo, openPage } from './reader.ts'
import { openSite } from './open-site.ts'

const licenses = 'license-move/moved-well-nobody-is-interrupted-moved-carelessly-everybody.yaml'
const azure = 'azure-plan-transition/two-partners-of-record-make-two-plans.yaml'
const way = 'Office 365 Enterprise E3 + Phone System'

const site = openSite()

/** Where the focus is, and whether it is in sight. */
async function place(page: Page) {
  return page.evaluate(() => {
    const { activeElement: at } = document
    const top = at?.getBoundingClientRect().top ?? -1
    return { text: at?.textContent, isInSight: top >= 0 && top < innerHeight }
  })
}

async function arrivedAt(page: Page, heading: string): Promise<void> {
  await page.waitForFunction((text) => document.activeElement?.textContent === text, heading)
  expect(await place(page)).toEqual({ text: heading, isInSight: true })
}

/** What was said to a screen reader. */
function announced(page: Page) {
  return page.locator('[data-announced]')
}

async function moveChosen(page: Page, workspace: string): Promise<void> {
  await page.goto(`${site().address}/rehearsals/${workspace}/customers/adatum/license-move`)
  await page.getByRole('radio', { name: way }).check()
  await page.getByText('Nobody loses a service once everybody is reassigned.').waitFor()
  await page.getByRole('button', { name: 'Start the move' }).click()
  await page.getByRole('dialog').getByRole('radio').nth(1).waitFor()
}

interface Customer {
  readonly moves: Record<string, { startedAt: string }>
  readonly scheduledMoves: Record<string, unknown>
}

async function customerOf(workspace: string): Promise<Customer> {
  const answer = await fetch(`${site().address}/workspaces/${workspace}/customers/adatum`)
  return (await answer.json()) as Customer
}

test('starting a move asks when, with both sums, and what was promised is what happens', async () => {
  const id = await site().rehearse(licenses)
  const page = await openPage(site().browser, 'en-GB')
  await moveChosen(page, id)
  const dialog = page.getByRole('dialog')
  const days = await dialog.locator('.u-choice label').allTextContents()
  expect(days).toEqual([
    'On the cheapest safe day, 30 Jun 2020$43.26 for 1 day paid twice',
    'Now, 1 Jun 2020$1,297.97 for 30 days paid twice',
  ])
  expect(await seriousViolations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Not yet' }).click()
  await dialog.waitFor({ state: 'detached' })
  expect(await customerOf(id)).toMatchObject({ moves: {}, scheduledMoves: {} })

  await page.getByRole('button', { name: 'Start the move' }).click()
  await dialog.getByRole('button', { name: 'Plan for 30 Jun 2020' }).click()
  await arrivedAt(page, 'Planned moves')
  await announced(page)
    .getByText('Move of licences of Adatum to Contoso planned for 30 Jun 2020')
    .waitFor()
  expect((await customerOf(id)).moves).toEqual({})
  await page.getByRole('heading', { name: 'Planned for 30 Jun 2020' }).waitFor()
  expect(await seriousViolations(page)).toEqual([])

  await goTo(page, '2020-07-01', '1 Jul 2020')
  await page.getByRole('heading', { name: 'What is left to do' }).waitFor()
  const { moves, scheduledMoves } = await customerOf(id)
  expect(scheduledMoves).toEqual({})
  expect(Object.values(moves)).toMatchObject([{ startedAt: '2020-06-30T00:00:00Z' }])
  await page.getByText('$43.26').first().waitFor()
  await page.context().close()
})

test('a planned move is called off, and one that is bought now is brought into view', async () => {
  const id = await site().rehearse(licenses)
  const page = await openPage(site().browser, 'en-GB')
  await moveChosen(page, id)
  await page.getByRole('button', { name: 'Plan for 30 Jun 2020' }).click()
  await page.getByRole('button', { name: 'Call off: 30 Jun 2020' }).click()
  await page.getByRole('heading', { name: 'Planned moves' }).waitFor({ state: 'detached' })
  expect((await customerOf(id)).scheduledMoves).toEqual({})

  await page.getByRole('button', { name: 'Start the move' }).click()
  await page.getByRole('radio', { name: /^Now/ }).check()
  await page.getByRole('button', { name: 'Buy now' }).click()
  await arrivedAt(page, 'What is left to do')
  await announced(page).getByText('on the way to Contoso').waitFor()
  await page.context().close()
})

test('a preview says first of all that an armed fault will stop the run', async () => {
  const id = await site().rehearse(azure)
  await site().send(id, 'contoso/admin-agent', {
    type: 'ArmFault',
    fault: 'f',
    at: 'azure-plan-transition/purchase-plan',
    do: 'fail',
    times: 9,
  })
  const page = await openPage(site().browser, 'en-GB')
  await page.goto(`${site().address}/rehearsals/${id}/customers/adatum/azure-plan`)
  await page.getByRole('button', { name: 'Transition billing to Azure plan' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('alert').waitFor()
  const said = await dialog.getByRole('alert').textContent()
  expect(said).toBe(
    'This run fails at step 1 of 5, Buy the Azure plan (Fabrikam). After its last try it stands still.',
  )
  const isFirst = await dialog
    .getByRole('alert')
    .evaluate((alert) => alert.parentElement?.firstElementChild === alert)
  expect(isFirst).toBe(true)
  expect(await seriousViolations(page)).toEqual([])

  await dialog.getByRole('checkbox').check()
  await dialog.getByRole('button', { name: 'Continue' }).click()
  await arrivedAt(page, 'Progress')
  await announced(page).getByText('Transition').waitFor()
  await page.getByRole('button', { name: 'Until done' }).click()
  await page.getByRole('button', { name: 'Heal all faults' }).click()
  await page.getByRole('button', { name: 'Heal all faults' }).waitFor({ state: 'detached' })
  expect((await place(page)).isInSight).toBe(true)
  await page.getByRole('button', { name: 'Resume the transition' }).click()
  await page.getByText('A step failed').waitFor({ state: 'detached' })
  await arrivedAt(page, 'Progress')
  await page.context().close()
})
