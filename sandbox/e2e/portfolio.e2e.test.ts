import { readFile } from 'node:fs/promises'
import { seriousViolations } from '@understudy/harness/axe'
import { sampleFiles } from '@understudy/portfolio/testing'
import { expect, test } from 'vitest'
import { useSandbox } from './built-sandbox.ts'

const sandbox = useSandbox()
const customers = 600
const files = sampleFiles({ customers, seed: 7 }).map(({ name, bytes }) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(bytes),
}))

/** Written out: the test must not learn its words from the code. */
const said = {
  en: {
    open: 'Drop your own files',
    begin: 'Show where they stand',
    noFile: 'No file has been chosen; choose one first.',
    choose: 'Choose files',
    away: 'One step away',
    plan: 'Plan of the transition to the Azure plan',
    done: 'Completed',
  },
  fr: {
    open: 'Déposer vos propres fichiers',
    begin: 'Montrer où ils en sont',
    noFile: 'Aucun fichier n’est choisi ; choisissez-en un d’abord.',
    choose: 'Choisir des fichiers',
    away: 'À une étape',
    plan: 'Plan de la transition vers le plan Azure',
    done: 'Terminé',
  },
  'zh-TW': {
    open: '拖放您自己的檔案',
    begin: '顯示目前狀況',
    noFile: '尚未選擇檔案；請先選擇。',
    choose: '選擇檔案',
    away: '還差一步',
    plan: '轉換至 Azure 方案的計畫',
    done: '已完成',
  },
} as const

test('a partner drops three files of 600 customers, finds who misses the agreement, and takes the plan away', async () => {
  const page = await opened('en')
  const words = said.en
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.method()} ${request.url()}`))
  await page.getByText(words.noFile).waitFor()
  await page.getByLabel(words.choose).setInputFiles(files)
  await page.getByLabel('Made on').fill('2020-03-02')
  await page.getByLabel('Your country').fill('FR')
  await page.getByRole('button', { name: words.begin }).click()

  const transition = page.getByRole('group', { name: 'Transition to the Azure plan' })
  const away = transition.getByRole('button', { name: words.away })
  await away.waitFor()
  const missing = Number((await away.textContent())?.split(' ').at(-1))
  expect(missing).toBeGreaterThan(100)
  await away.click()
  const board = page.getByRole('table', { name: 'Transition to the Azure plan' })
  await board.getByText('has not accepted the Microsoft Customer Agreement').first().waitFor()
  expect(await away.getAttribute('aria-pressed')).toBe('true')
  expect(await seriousViolations(page)).toEqual([])

  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'waves.csv' }).click()
  const waves = await readFile(await (await saved).path(), 'utf8')
  const lines = waves.trim().split('\r\n')
  expect(lines[0]).toContain('Day,Customer,ID,Result')
  expect(lines.slice(1).every((line) => line.endsWith(',Completed'))).toBe(true)
  expect(lines.length - 1).toBeGreaterThan(missing)
  const kept = page.waitForEvent('download')
  await page.getByRole('button', { name: 'plan.json' }).click()
  const plan = await readFile(await (await kept).path())
  const later = files.map((one) =>
    one.name === 'usage-reconciliation.csv' ? { ...one, buffer: withoutHalf(one.buffer) } : one,
  )
  const planFile = { name: 'plan.json', mimeType: 'application/json', buffer: plan }
  await page.getByLabel(words.choose).setInputFiles([...later, planFile])
  await page.getByLabel('Made on').fill('2020-04-01')
  await page.getByRole('button', { name: words.begin }).click()
  const reality = page.getByRole('table', { name: 'Plan and reality' })
  await reality.getByText('Overdue').first().waitFor()
  await reality.getByText('Done').first().waitFor()
  expect(sent.filter((one) => one.startsWith('POST'))).toEqual([])
  await page.context().close()
})

test.each(['en', 'fr', 'zh-TW'] as const)('the page of own files fits in %s', async (locale) => {
  const words = said[locale]
  const page = await opened(locale)
  await page.getByLabel(words.choose).setInputFiles(files.slice(0, 3))
  await page.getByRole('button', { name: words.begin }).click()
  await page.getByRole('button', { name: words.away }).first().waitFor()
  await page.getByRole('heading', { name: words.plan }).waitFor()
  for (const width of [390, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    )
  }
  await page.context().close()
})

test('a file that nobody knows is said, one that is taken away is gone, and stopping stops', async () => {
  const page = await opened('en')
  const unknown = { name: 'other.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2\n') }
  await page.getByLabel(said.en.choose).setInputFiles([unknown])
  await page.getByRole('button', { name: said.en.begin }).click()
  await page.getByText('None of these files could be read; the reasons are below.').waitFor()
  const reasons = page.getByRole('table', { name: 'Mistakes in the files' })
  await reasons.getByText('No known file has these columns.').waitFor()
  await page.getByRole('button', { name: '✕ other.csv' }).click()
  await page.getByText(said.en.noFile).waitFor()
  const noPlan = { name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') }
  await page.getByLabel(said.en.choose).setInputFiles([...files.slice(0, 1), noPlan])
  await page.getByRole('button', { name: said.en.begin }).click()
  const mistakes = page.getByRole('table', { name: 'Mistakes in the files' })
  await mistakes.getByText('No known file has these columns.').waitFor()
  await page.getByLabel(said.en.choose).setInputFiles(files)
  await page.getByRole('button', { name: said.en.begin }).click()
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await page.getByText('Stopped. Nothing was kept.').waitFor()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the template' }).click()
  const template = await readFile(await (await saved).path(), 'utf8')
  expect(template).toMatch(/^\u{FEFF}Customer ID,Customer name,/u)
  await page.context().close()
})

/** As an export of the next month: half of the customers are through. */
function withoutHalf(bytes: Buffer): Buffer {
  const [header = '', ...lines] = bytes.toString('utf8').split('\r\n')
  return Buffer.from([header, ...lines.slice(lines.length / 2)].join('\r\n'))
}

async function opened(locale: keyof typeof said) {
  const context = await sandbox().browser.newContext({
    locale,
    viewport: { width: 1440, height: 900 },
  })
  const page = await context.newPage()
  await page.goto(sandbox().url)
  await page.getByRole('button', { name: said[locale].open }).click()
  await page.getByRole('button', { name: said[locale].begin }).waitFor()
  return page
}
