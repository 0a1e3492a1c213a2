import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { calendarDate } from '@understudy/domain'
import { answersSchema, rehearsing, reportFiles, type Constraints } from '@understudy/portfolio'
import { sampleFiles } from '@understudy/portfolio/testing'
import { expect, test } from 'vitest'
import { useSandbox } from './built-sandbox.ts'

const sandbox = useSandbox()
/** One of them packed, as the billing exports of 2025 are. */
const files = sampleFiles({ customers: 40, seed: 7 }).map(({ name, bytes }) =>
  name.startsWith('usage') ? { name: `${name}.gz`, bytes: gzipSync(bytes) } : { name, bytes },
)
const answers = answersSchema.parse({ asOf: '2020-03-02', country: 'FR' })
const constraints: Constraints = {
  from: calendarDate('2020-03-03'),
  perDay: 8,
  freezes: [],
  country: 'FR',
  order: 'money',
}

test('files are dropped, and everything that is taken away is byte for byte what the command line writes', async () => {
  const context = await sandbox().browser.newContext({ locale: 'en' })
  const page = await context.newPage()
  await page.goto(sandbox().url)
  await page.getByRole('button', { name: 'Drop your own files' }).click()
  const dropped = files.map(({ name, bytes }) => ({ name, bytes: [...bytes] }))
  const dataTransfer = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer()
    for (const { name, bytes } of given) {
      transfer.items.add(new File([Uint8Array.from(bytes)], name))
    }
    return transfer
  }, dropped)
  const zone = page.getByText('Drop files here, or choose them')
  await zone.dispatchEvent('dragover', { dataTransfer })
  await zone.dispatchEvent('drop', { dataTransfer })
  await page.getByRole('button', { name: '✕ Customers.csv' }).waitFor()
  await page.getByLabel('Made on').fill('2020-03-02')
  await page.getByLabel('Your country').fill('FR')
  await page.getByLabel('Customers a day').fill('8')
  await page.getByLabel('Who comes first').click()
  await page.getByRole('option', { name: 'Most money first' }).click()
  const oneIn = page.getByLabel('One customer in so many fails')
  await oneIn.fill('0')
  await page.getByText('This is no whole number from 1 on.').first().waitFor()
  await oneIn.fill('10')
  await page.getByLabel('Play the other orders beside it').check()
  await page.getByLabel('Play the year after it as well').check()
  await page.getByRole('button', { name: 'Show where they stand' }).click()
  await page.getByRole('heading', { name: 'Take it away' }).waitFor()

  const expected = reportFiles({
    rehearsal: rehearsed(),
    answers,
    locale: 'en',
    order: 'money',
  })
  expect(expected.map(({ name }) => name)).toContain('partner-center.sh')
  const plans = page.getByRole('table', { name: 'Plans side by side' })
  expect(await plans.getByRole('row').count()).toBe(4)
  const year = page.getByRole('table', { name: 'The year after', exact: true })
  await year.getByText('Azure subscriptions under a plan').waitFor()
  const board = page.getByRole('table', { name: 'Transition to the Azure plan', exact: true })
  const byMoney = board.getByRole('button', { name: 'A month, until' })
  await byMoney.click()
  await byMoney.click()
  await board.locator('tbody tr').first().getByText('€').waitFor()
  const takeAway = page.getByRole('region', { name: 'Take it away' })
  expect(await takeAway.getByRole('button').allTextContents()).toEqual(
    expected.map(({ name }) => name),
  )
  const half = Math.ceil(expected.length / 2)
  await takenAway(expected.slice(0, half))
  // A browser takes ten files a second of a page, and drops what is more in silence: it reads the files once more between them.
  await page.getByRole('button', { name: 'Show where they stand' }).click()
  await page.getByRole('progressbar').waitFor()
  await takeAway.waitFor()
  await takenAway(expected.slice(half))
  await context.close()

  async function takenAway(some: typeof expected) {
    for (const { name, text } of some) {
      const saved = page.waitForEvent('download')
      await takeAway.getByRole('button', { name, exact: true }).click()
      const download = await saved
      expect(download.suggestedFilename()).toBe(name)
      expect(await readFile(await download.path(), 'utf8'), name).toBe(text)
    }
  }
})

function rehearsed() {
  const run = rehearsing(files, answers, constraints, { oneIn: 10, compare: true, year: true })
  let part = run.next()
  while (!part.done) part = run.next()
  return part.value
}
