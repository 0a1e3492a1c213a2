import { openDataFolder } from '@understudy/store/data-folder'
import { nothingElse } from '@understudy/store'
import type { RecordedEvent } from '@understudy/domain'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openSite } from './open-site.ts'
import { openPage, openScreen, press } from './reader.ts'
import { served } from './served.ts'

const scenario = 'billing/each-minute-is-invoiced-pending-or-written-off.yaml'
const site = openSite()

/** What is pressed and read, written out: the test must not learn its words from the code. */
const said = {
  'en-GB': {
    prove: 'Prove it',
    holds: 'It holds: each minute is in one place.',
    sum: '77,760 minutes metered = 66,240 invoiced + 10,080 pending + 1,440 written off',
  },
  fr: {
    prove: 'Prouver',
    holds: 'C’est prouvé : chaque minute est à un seul endroit.',
    sum: '77 760 minutes mesurées = 66 240 facturées + 10 080 en attente + 1 440 sorties du compte',
  },
  'zh-TW': {
    prove: '證明',
    holds: '成立：每一分鐘都只在一處。',
    sum: '計量 77,760 分鐘 = 已開立 66,240 + 待開立 10,080 + 不予開立 1,440',
  },
}

/** A rehearsal on the day after both invoices of the month of a transition. */
async function staged(): Promise<string> {
  const workspace = await site().rehearse(scenario)
  const as = 'contoso/admin-agent'
  await site().send(workspace, as, {
    type: 'StartAzurePlanTransition',
    partner: 'contoso',
    customer: 'adatum',
    finalityAccepted: true,
  })
  await site().send(workspace, as, { type: 'AdvanceClock', to: '2020-04-08' })
  return workspace
}

async function ledger(address: string, workspace: string, locale: string): Promise<Page> {
  const page = await openPage(site().browser, locale)
  await openScreen(page, `${address}/rehearsals/${workspace}/customers/adatum/billing`)
  return page
}

test.each(Object.entries(said))('in %s the ledger is proved by its button', async (locale, is) => {
  const workspace = await staged()
  const page = await ledger(site().address, workspace, locale)
  await press(page, page.getByRole('button', { name: is.prove, exact: true }), 'Enter')
  await page.getByText(is.holds).waitFor()
  const sum = await page.locator('.u-notice .u-number').textContent()
  expect(sum?.replaceAll(/[\u00A0\u202F]/g, ' ')).toBe(is.sum)
  await page.setViewportSize({ width: 390, height: 900 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await page.context().close()
})

/** The log with the line of the first invoice a minute too long, as no simulation would write it. */
function withMinuteTooMany(line: string): RecordedEvent {
  const recorded = JSON.parse(line) as RecordedEvent
  const { event } = recorded
  if (event.type !== 'UsageInvoiced' || event.stream !== 'legacy') return recorded
  const lines = event.lines.map((one) => ({
    ...one,
    until: one.until.replace('09:15', '09:16') as typeof one.until,
    minutes: one.minutes + 1,
  }))
  return { ...recorded, event: { ...event, lines } }
}

test('a minute that stands on two invoices is named, with its events, which lead to the history', async () => {
  const workspace = await staged()
  const told = await fetch(`${site().address}/workspaces/${workspace}/events?limit=10000`, {
    headers: { accept: 'application/x-ndjson' },
  })
  const events = (await told.text()).trim().split('\n').map(withMinuteTooMany)
  const planted = await served(async (folder) => {
    const store = await openDataFolder(folder)
    const created = {
      id: 'planted',
      title: 'planted',
      createdFrom: { kind: 'log' },
      seed: 1,
    } as const
    await store.create(created, events, nothingElse)
    await store.close()
  })
  const page = await ledger(planted.address, 'planted', 'en-GB')
  await press(page, page.getByRole('button', { name: 'Prove it', exact: true }), 'Space')
  await page.getByRole('alert').getByText('It does not hold.').waitFor()
  await page.getByText('77,760 minutes metered ≠ 66,241 invoiced').waitFor()
  const faults = page.getByRole('list', { name: 'Faults' })
  const text = await faults.getByRole('listitem').first().textContent()
  expect(text).toContain('2 Mar 2020, 09:15 UTC – 2 Mar 2020, 09:16 UTC is billed twice')
  expect(text).toMatch(/^sub-1, /)
  expect(text).toContain('D-2020-02-15-contoso · G-2020-03-01-contoso · INV-03')
  await press(page, faults.getByRole('button', { name: /^Event \d+/ }).last(), 'Enter')
  await page.getByRole('heading', { name: 'History' }).waitFor()
  await page.context().close()
  await planted.stop()
})
