import { glob, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openPage, openScreen } from './reader.ts'
import { openSite } from './open-site.ts'

const azure = 'azure-plan-transition/two-partners-of-record-make-two-plans.yaml'
const licenses = 'license-move/moved-well-nobody-is-interrupted-moved-carelessly-everybody.yaml'
const invoiced = 'ordering/add-ons-go-with-their-base-and-come-back-alone.yaml'
const reserved = 'azure-plan/before-september-2022-a-reservation-stops-covering-what-moved.yaml'

/** E3 alone, by which everybody loses the telephone. */
const e3 = '796b6b5f-613c-4e24-a17c-eba730d49c02'

/** 47 people on E4 go to the equivalent E5; nobody loses anything by it. */
const moveToE5 = {
  type: 'StartLicenseMove',
  partner: 'contoso',
  customer: 'adatum',
  move: 'june',
  lines: [
    {
      source: 'e4',
      targets: [
        { offer: 'a044b16a-1861-4308-8086-a3a3b506fac2', subscription: 'e5', quantity: 47 },
      ],
    },
  ],
}

const reserve = {
  type: 'PurchaseReservation',
  partner: 'contoso',
  customer: 'adatum',
  subscription: 'machine',
  armSku: 'Standard_D2_v3',
  armRegion: 'westeurope',
}

/** A partner of both kinds with a customer to move and a provider to find. */
const leaving = {
  partners: {
    contoso: { kind: 'direct-bill', country: 'FR', enrolled: '2018-12-05' },
    fabrikam: { kind: 'indirect-provider', country: 'FR' },
  },
  customers: {
    adatum: {
      country: 'FR',
      relationships: { contoso: { since: '2018-01-10' }, fabrikam: {} },
      agreement: { signed: '2020-02-10' },
      subscriptions: {
        'sub-1': { offer: 'MS-AZR-0145P', partner: 'contoso', purchased: '2018-06-01' },
      },
    },
  },
}

const handOver = {
  type: 'RequestSubscriptionTransfer',
  partner: 'contoso',
  customer: 'adatum',
  provider: 'fabrikam',
  transfer: 'transfer.adatum.1',
  subscriptions: ['sub-1'],
  finalityAccepted: true,
}

const site = openSite()

interface Exported {
  readonly file: string
  /** Rows that the table says it has, and those in the file. */
  readonly said: number
  readonly written: number
}

/** Presses one export button and counts what comes of it, beside what its table says. */
async function exported(page: Page, table: Locator): Promise<Exported> {
  const button = table.getByRole('button', { name: /^Export/ })
  const count = await table.locator('.u-table-count').textContent()
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  const text = await readFile(await download.path(), 'utf8')
  return {
    file: download.suggestedFilename(),
    said: Number(/(\d+) rows?$/.exec(count ?? '')?.[1]),
    // Lines end with CRLF; a break inside of a cell is a bare line feed. The first line is the heading.
    written: text.split('\r\n').length - 2,
  }
}

/** Presses every export button of a screen, or of the dialog before it, which hides the screen once it is there. */
async function allExported(page: Page, part: Page | Locator = page): Promise<Exported[]> {
  const button = page.getByRole('button', { name: /^Export/ })
  await part
    .getByRole('button', { name: /^Export/ })
    .first()
    .waitFor()
  const found: Exported[] = []
  for (const table of await part.locator('.u-table-box').filter({ has: button }).all()) {
    found.push(await exported(page, table))
  }
  return found
}

/** The files that the console offers, each up to the first thing that is filled in. */
async function offered(): Promise<string[]> {
  const folder = fileURLToPath(new URL('../src/', import.meta.url))
  const names: string[] = []
  for await (const path of glob('**/*.tsx', { cwd: folder })) {
    const text = await readFile(folder + path, 'utf8')
    for (const [, name] of text.matchAll(/exportAs=(?:"|\{`)([a-z-]+)/g)) names.push(name ?? '')
  }
  return names.toSorted()
}

test('every export button gives a file with as many lines as its table has rows', async () => {
  const [azureId, licenseId, invoicedId, reservedId] = await Promise.all([
    site().rehearse(azure),
    site().rehearse(licenses),
    site().rehearse(invoiced),
    site().rehearse(reserved),
  ])
  const clock = { type: 'AdvanceClock', to: '2020-08-10' }
  await site().send(azureId, 'contoso/admin-agent', clock)
  await site().send(invoicedId, 'contoso/admin-agent', clock)
  const page = await openPage(site().browser, 'en-GB')
  const found: Exported[] = []
  const at = async (workspace: string, path: string) => {
    await openScreen(page, `${site().address}/rehearsals/${workspace}${path}`)
  }
  for (const path of ['/customers', '/audit', '/offers', '/prices', '/customers/adatum']) {
    await at(azureId, path)
    found.push(...(await allExported(page)))
  }
  await at(azureId, '/customers/adatum/billing')
  await page.getByRole('button', { name: 'Prove it', exact: true }).click()
  await page.getByText('It holds: each minute is in one place.').waitFor()
  found.push(...(await allExported(page)))
  await page.locator('[data-row^=D-]').first().click()
  found.push(...(await allExported(page, page.getByRole('dialog'))))
  await at(licenseId, '/license-moves')
  found.push(...(await allExported(page)))
  await at(licenseId, '/customers/adatum/licensing')
  found.push(...(await allExported(page)))
  await at(licenseId, '/customers/adatum/license-move')
  await page.getByText('Show the names').click()
  found.push(...(await allExported(page)))
  await at(licenseId, `/customers/adatum/license-move?choose=e4:${e3}`)
  await page.getByRole('button', { name: 'Start the move' }).click()
  await page.getByRole('dialog').getByText('Show the names').click()
  found.push(...(await allExported(page, page.getByRole('dialog'))))
  await page.getByRole('button', { name: 'Not yet' }).click()
  await site().send(licenseId, 'contoso/admin-agent', moveToE5)
  await page.getByRole('button', { name: 'Cancel now' }).click()
  await page.getByRole('dialog').getByText('Show the names').click()
  found.push(...(await allExported(page, page.getByRole('dialog'))))

  await at(invoicedId, '/customers/adatum/ordering')
  found.push(...(await allExported(page)))
  await page.locator('[data-row=L-2020-07-01-contoso]').click()
  found.push(...(await allExported(page, page.getByRole('dialog'))))
  await at(invoicedId, '/invoices')
  await page.locator('[data-row^=L-2020-07-01-contoso]').click()
  await page.getByRole('heading', { name: 'Invoice L-2020-07-01-contoso, by customer' }).waitFor()
  found.push(...(await allExported(page)))

  await site().send(reservedId, 'contoso/sales-agent', reserve)
  await at(reservedId, '/customers/adatum')
  await page.locator('tr[data-row=machine]').waitFor()
  found.push(...(await allExported(page)))

  await site().found('leaving', leaving, '2020-04-15T09:00:00Z')
  await site().send('leaving', 'contoso/admin-agent', handOver)
  for (const path of ['/providers', '/journey', '/transfers']) {
    await at('leaving', path)
    found.push(...(await allExported(page)))
  }

  expect(found.filter(({ said, written }) => said !== written || said === 0)).toEqual([])
  const missing = (await offered()).filter(
    (name) => !found.some(({ file }) => file.startsWith(name)),
  )
  expect(missing).toEqual([])
  await page.context().close()
})
