import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openSite } from './open-site.ts'
import { expectSoundAndNarrow, openPage, openScreen, press } from './reader.ts'

const meter = 'cceae6f5-49e9-55b3-9baf-4ca3a945619c'
const world = {
  partners: { contoso: { kind: 'direct-bill', country: 'FR', anniversaryDay: 15 } },
  customers: {
    adatum: {
      country: 'FR',
      agreement: { signed: '2020-02-10' },
      relationships: { contoso: { delegatedAdmin: true } },
      subscriptions: {
        office: {
          offer: '796b6b5f-613c-4e24-a17c-eba730d49c02',
          partner: 'contoso',
          quantity: 12,
          purchased: '2019-08-10',
        },
        'sub-1': {
          offer: 'MS-AZR-0145P',
          partner: 'contoso',
          purchased: '2019-03-01',
          usage: { meter, unitsPerHour: '1' },
        },
      },
    },
  },
}

const site = openSite()
const plan = 'G-2020-04-01-contoso'

/** What is pressed and read, written out: the test must not learn its words from the code. */
const said = {
  'en-GB': {
    files: ['One-time reconciliation (CSV)', 'Daily rated usage (CSV)', 'Statement (PDF)'],
    current: 'This month’s usage (CSV)',
    previous: 'Last month’s usage (CSV)',
    invoiced: `Last month is on invoice ${plan}.`,
    file: 'File of the invoice',
    compare: 'Compare',
    noFile: 'Choose a file first.',
    unlike: 'Differences: 1. Faults of the file: 0.',
    alike: 'All 30 lines are alike.',
  },
  fr: {
    files: ['Rapprochement ponctuel (CSV)', 'Utilisation évaluée par jour (CSV)', 'Relevé (PDF)'],
    current: 'Utilisation de ce mois (CSV)',
    previous: 'Utilisation du mois dernier (CSV)',
    invoiced: `Le mois dernier est sur la facture ${plan}.`,
    file: 'Fichier de la facture',
    compare: 'Comparer',
    noFile: 'Choisissez d’abord un fichier.',
    unlike: 'Différences\u00A0: 1. Défauts du fichier\u00A0: 0.',
    alike: 'Les 30 lignes sont toutes identiques.',
  },
  'zh-TW': {
    files: ['一次性對帳檔（CSV）', '每日計價使用量（CSV）', '對帳單（PDF）'],
    current: '本月使用量（CSV）',
    previous: '上月使用量（CSV）',
    invoiced: `上月已列入發票 ${plan}。`,
    file: '發票的檔案',
    compare: '比對',
    noFile: '請先選擇檔案。',
    unlike: '差異：1。檔案問題：0。',
    alike: '全部 30 行都相同。',
  },
}

/** A rehearsal on the 10th of May: two months below the plan are invoiced, and the licences of each. */
async function staged(id: string): Promise<string> {
  await site().found(id, world)
  await site().send(id, 'contoso/admin-agent', {
    type: 'StartAzurePlanTransition',
    partner: 'contoso',
    customer: 'adatum',
    finalityAccepted: true,
  })
  await site().send(id, 'microsoft/system', { type: 'AdvanceClock', to: '2020-05-10' })
  return `${site().address}/rehearsals/${id}`
}

async function invoice(room: string, locale: string): Promise<Page> {
  const page = await openPage(site().browser, locale)
  await openScreen(page, `${room}/invoices`)
  await page.locator(`[data-row^=${plan}]`).first().click()
  await page.locator('#invoice-files').waitFor()
  return page
}

async function saved(page: Page, name: string, key: 'Enter' | 'Space') {
  const button = page.getByRole('button', { name, exact: true })
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, button, key)])
  const bytes = await readFile(await download.path())
  return { name: download.suggestedFilename(), text: bytes.toString('utf8') }
}

test.each(Object.entries(said))(
  'in %s each file of an invoice is saved by its button, and one wrong line of it is found',
  async (locale, is) => {
    const room = await staged(`files-${locale.toLowerCase()}`)
    const page = await invoice(room, locale)
    const [oneTime, daily, statement] = is.files
    const month = await saved(page, oneTime ?? '', 'Enter')
    const days = await saved(page, daily ?? '', 'Space')
    expect(month.name).toBe(`${plan}-one-time-reconciliation.csv`)
    expect(days.text.split('\r\n')).toHaveLength(1 + 30 + 1)
    expect((await saved(page, statement ?? '', 'Enter')).text).toContain('%PDF-')
    const current = await saved(page, is.current, 'Enter')
    expect(current.text.split('\r\n')).toHaveLength(1 + 9 + 1)
    const previous = page.getByRole('button', { name: is.previous, exact: true })
    expect(await previous.getAttribute('aria-disabled')).toBe('true')
    await page.getByText(is.invoiced).waitFor()

    await page.getByText(is.noFile).waitFor()
    const compare = async (text: string) => {
      const buffer = Buffer.from(text)
      const file = { name: 'ours.csv', mimeType: 'text/csv', buffer }
      await page.getByLabel(is.file, { exact: true }).setInputFiles(file)
      await press(page, page.getByRole('button', { name: is.compare, exact: true }), 'Enter')
    }
    await compare(days.text)
    await page.getByText(is.alike).waitFor()
    await compare(days.text.replace(/^(.*?,4\/7\/2020,.*?),2\.73,USD,/m, '$1,3.72,USD,'))
    await page.getByRole('alert').getByText(is.unlike).waitFor()
    const row = page.locator('[data-row="0"]')
    const told = await row.textContent()
    expect(told).toContain('BillingPreTaxTotal')
    expect(told).toContain('3.72')
    expect(told).toContain('2.73')
    expect(told).toContain('BILL-01')
    expect(await row.getByRole('cell').first().textContent()).toBe('8')
    await page.context().close()
  },
)

test('what cannot be read is said with line and column, and a file of another invoice too', async () => {
  const room = await staged('faulty')
  const page = await invoice(room, 'en-GB')
  const { text } = await saved(page, 'Daily rated usage (CSV)', 'Enter')
  const read = async (buffer: Buffer) => {
    const file = { name: 'theirs.csv', mimeType: 'text/csv', buffer }
    await page.getByLabel('File of the invoice', { exact: true }).setInputFiles(file)
    await page.getByRole('button', { name: 'Compare', exact: true }).click()
    return page.getByRole('list', { name: 'Faults of the file' })
  }
  const broken = text.replace('Tags', 'Marks').replace(/2\.73,USD/, '2,73,USD')
  const faults = await read(Buffer.from(broken))
  await faults.getByText('Column Marks: it is not known, and left out.').waitFor()
  await faults.getByText('Line 2: it has 53 cells and the header 52. It is left out.').waitFor()
  const latin = await read(Buffer.from(text.replace('Adatum', 'Adatüm'), 'latin1'))
  await latin.getByText('Line 2, character ').waitFor()
  const other = await read(Buffer.from('Microsoft ID,Company name\r\n'))
  await other.getByText('The first line is the header of none of the four files.').waitFor()
  const large = await read(Buffer.alloc(20_000_001, 'a'))
  await page.getByRole('alert').getByText('The limit of a file of billing').waitFor()
  expect(await large.count()).toBe(0)
  await page.context().close()
})

test('a unit of usage is followed from the meter to the line of the invoice', async () => {
  const room = await staged('followed')
  const page = await openPage(site().browser, 'en-GB')
  await openScreen(page, `${room}/customers/adatum/billing`)
  const ledger = page.locator('.u-table-box').first()
  const stretch = ledger.getByRole('row').filter({ hasText: plan })
  expect(await stretch.textContent()).toContain('sub-1')
  await page.locator(`[data-row="${plan}"]`).click()
  const dialog = page.getByRole('dialog')
  const line = dialog.getByRole('row').filter({ hasText: '720' })
  expect(await line.textContent()).toMatch(/sub-1.*D2 v3.*720.*81\.90/)
  await line
    .getByRole('button', { name: /^Because|›/ })
    .first()
    .click()
  await page.getByRole('heading', { name: 'History' }).waitFor()
  await openScreen(page, `${room}/invoices`)
  await page.locator(`[data-row^=${plan}]`).first().click()
  const { text } = await saved(page, 'Daily rated usage (CSV)', 'Enter')
  const days = text.trim().split('\r\n').slice(1)
  const cents = days.reduce(
    (sum, day) => sum + Number(/,(\d+)\.(\d\d),USD,/.exec(day)?.slice(1).join('')),
    0,
  )
  expect(cents).toBe(8190)
  await page.context().close()
})

test('the invoice with its files is no wider than its window', async () => {
  const room = await staged('narrow')
  await expectSoundAndNarrow(site().browser, [`${room}/invoices`], [390, 1440, 1920])
})
