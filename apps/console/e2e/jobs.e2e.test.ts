import { readFile, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { openPage, openScreen } from './reader.ts'
import { openSite } from './open-site.ts'

const site = openSite()

/** So many customers that playing their log takes a while. */
const many = {
  partners: { contoso: { kind: 'direct-bill', country: 'FR' } },
  customers: Object.fromEntries(
    Array.from({ length: 4000 }, (_, index) => [
      `customer-${index}`,
      { country: 'FR', relationships: { contoso: {} } },
    ]),
  ),
}

async function ids(): Promise<string[]> {
  const rows = (await (await fetch(`${site().address}/workspaces`)).json()) as { id: string }[]
  return rows.map(({ id }) => id)
}

test.each([
  ['en-GB', 'Log file', 'Bring in a log', 'Stop', 'Stopped. Nothing was kept.'],
  ['fr', 'Fichier du journal', 'Importer un journal', 'Arrêter', 'Arrêté. Rien n’a été gardé.'],
  ['zh-TW', '記錄檔', '匯入記錄', '停止', '已停止，沒有保留任何內容。'],
])('a log that is brought in shows how far it is, and is stopped (%s)', async (...given) => {
  const [locale, file, bringIn, stop, stopped] = given
  const id = `many-${locale}`
  await site().found(id, many)
  const log = await fetch(`${site().address}/workspaces/${id}/events`, {
    headers: { accept: 'application/x-ndjson' },
  })
  const before = await ids()
  const page = await openPage(site().browser, locale)
  await openScreen(page, `${site().address}/`)
  await page.getByLabel(file).setInputFiles({
    name: 'many.ndjson',
    mimeType: 'application/x-ndjson',
    buffer: Buffer.from(await log.arrayBuffer()),
  })
  await page.getByRole('button', { name: bringIn, exact: true }).click()
  const bar = page.getByRole('progressbar')
  await expect.poll(() => bar.getAttribute('aria-valuetext')).toMatch(/\d/)
  await page.getByRole('button', { name: stop, exact: true }).click()
  await page.getByText(stopped).waitFor()
  expect(await bar.count()).toBe(0)
  expect(await ids()).toEqual(before)
  await page.context().close()
})

test('a log that was saved is brought in as a rehearsal of its own, and opened', async () => {
  await site().found('original', { partners: many.partners, customers: {} })
  const page = await openPage(site().browser, 'en-GB')
  await openScreen(page, `${site().address}/`)
  const save = page.getByRole('button', { name: 'Save log: original' })
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()])
  const path = await download.path()
  const named = `${path}.ndjson`
  await writeFile(named, await readFile(path))
  await page.getByLabel('Log file').setInputFiles(named)
  await page.getByRole('button', { name: 'Bring in a log', exact: true }).click()
  await page.waitForURL(/\/rehearsals\/rehearsal-\d+\/customers$/)
  await page.context().close()
})

test('a rehearsal that is begun on the screen is opened when it is there', async () => {
  const page = await openPage(site().browser, 'en-GB')
  await openScreen(page, `${site().address}/`)
  await page.getByRole('button', { name: 'Create', exact: true }).click()
  await page.waitForURL(/\/rehearsals\/rehearsal-\d+\/customers$/)
})
