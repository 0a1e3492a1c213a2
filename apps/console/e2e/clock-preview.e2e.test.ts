import { seriousViolations } from '@understudy/harness/axe'
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openSite } from './open-site.ts'
import { openPage } from './reader.ts'

const azure = 'azure-plan-transition/two-partners-of-record-make-two-plans.yaml'

const site = openSite()

interface Recorded {
  readonly at: string
  readonly event: { readonly type: string; readonly index?: number }
}

async function eventsAfter(id: string, position: number): Promise<Recorded[]> {
  const answer = await fetch(`${site().address}/workspaces/${id}/events?after=${position}`)
  return (await answer.json()) as Recorded[]
}

async function standOf(id: string): Promise<{ position: number; now: string }> {
  const answer = await fetch(`${site().address}/workspaces/${id}`)
  return (await answer.json()) as { position: number; now: string }
}

/** A transition under way whose first step will fail twice. */
async function underWay(times: number): Promise<string> {
  const id = await site().rehearse(azure)
  const at = 'azure-plan-transition/purchase-plan'
  await site().send(id, 'contoso/admin-agent', {
    type: 'ArmFault',
    fault: 'f',
    at,
    do: 'fail',
    times,
  })
  await site().send(id, 'contoso/admin-agent', {
    type: 'StartAzurePlanTransition',
    partner: 'contoso',
    customer: 'adatum',
    finalityAccepted: true,
  })
  return id
}

async function opened(page: Page, id: string): Promise<Locator> {
  await page.goto(`${site().address}/rehearsals/${id}/customers`)
  await page.getByRole('button', { name: 'Preview…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('heading', { name: 'What will change' }).waitFor()
  return dialog
}

async function untilDay(page: Page, dialog: Locator, day: string, shown: string): Promise<void> {
  await dialog.getByRole('button', { name: /^Until/ }).click()
  await page.getByRole('option', { name: 'A day' }).click()
  await dialog.getByLabel('Start of this day (UTC)').fill(day)
  await dialog.getByText(`until ${shown}`).waitFor()
}

const countOf = (events: readonly Recorded[], type: string) =>
  events.filter(({ event }) => event.type === type).length

test('a move of the clock does what its preview promised', async () => {
  const id = await underWay(2)
  const page = await openPage(site().browser, 'en-GB')
  const before = await standOf(id)
  const dialog = await opened(page, id)
  await untilDay(page, dialog, '2020-04-09', '9 Apr 2020')
  const failure = await dialog.getByRole('alert').textContent()
  const counts = await dialog.getByRole('list', { name: /events$/ }).textContent()
  const steps = await dialog
    .getByRole('list', { name: 'Steps of transitions' })
    .getByRole('listitem')
    .allTextContents()
  await dialog.getByText('What will happen, in order').click()
  const told = await dialog
    .getByRole('list', { name: 'What will happen, in order' })
    .locator('.u-timeline-title')
    .allTextContents()
  expect(await seriousViolations(page)).toEqual([])
  expect(await standOf(id)).toEqual(before)

  await dialog.getByRole('button', { name: 'Move the clock' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.locator('.u-clock-now').getByText('9 Apr 2020').waitFor()
  expect((await standOf(id)).now).toBe('2020-04-09T00:00:00Z')

  const played = (await eventsAfter(id, before.position)).filter(
    ({ event }) => !event.type.startsWith('Clock'),
  )
  const tries = countOf(played, 'TransitionStepFailed')
  const done = countOf(played, 'TransitionStepCompleted')
  expect({ tries, done }).toEqual({ tries: 2, done: 5 })
  expect(failure).toBe(
    'This run fails at step 1 of 5, Buy the Azure plan (Fabrikam). 2 tries fail. A later try goes well.',
  )
  expect(counts).toContain(`${done} steps of transitions done`)
  expect(counts).toContain(`${tries} times a step fails`)
  expect(counts).toContain('1 transition completed')
  expect(counts).toContain(`${countOf(played, 'AzurePlanPurchased')} Azure plans bought`)
  expect(steps).toHaveLength(tries + done)
  expect(steps[0]).toContain('Buy the Azure plan (Fabrikam)')
  expect(steps[0]).toContain('Adatum, step 1 of 5, fails')
  expect(told).toHaveLength(played.length)

  await page.context().close()
})

test('a preview of the clock says first of all what will stop on the way, and can be left', async () => {
  const id = await underWay(9)
  const page = await openPage(site().browser, 'en-GB')
  const before = await standOf(id)
  const dialog = await opened(page, id)
  await untilDay(page, dialog, '2020-03-20', '20 Mar 2020')
  expect(await dialog.getByRole('alert').textContent()).toBe(
    'This run fails at step 1 of 5, Buy the Azure plan (Fabrikam). After its last try it stands still.',
  )
  const isFirst = await dialog
    .getByRole('alert')
    .evaluate((alert) => alert.parentElement?.firstElementChild === alert)
  expect(isFirst).toBe(true)
  await dialog.getByLabel('Start of this day (UTC)').fill('2019-01-01')
  await dialog.getByText(/^The clock stands at /).waitFor()
  const move = dialog.getByRole('button', { name: 'Move the clock' })
  expect(await move.getAttribute('aria-disabled')).toBe('true')
  await dialog.getByRole('button', { name: 'Not yet' }).click()
  await dialog.waitFor({ state: 'detached' })
  expect(await standOf(id)).toEqual(before)
  await page.context().close()
})
