import { seriousViolations } from '@understudy/harness/axe'
import type { BrowserContext, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useSandbox } from './built-sandbox.ts'
import { speak } from './speak.ts'

const sandbox = useSandbox()

/** What a person presses and reads, written out: the test must not learn its words from the code. */
const said = {
  en: {
    drawing: 'The customer as drawn',
    holds: 'The claim holds: every expectation was met.',
    bought: ['Azure plan for Fabrikam bought', 'Azure plan for Tailspin bought'],
    suspended: ['Commerce subscription sub-1 suspended', 'Commerce subscription sub-2 suspended'],
    drawn:
      '2 commerce subscriptions, 2 of them suspended; 2 Azure plans holding 2 Azure subscriptions.',
    console: 'Console of this rehearsal',
    history: 'History',
    completed: 'Transition of Adatum to the Azure plan completed',
  },
  fr: {
    drawing: 'Le client en dessin',
    holds: 'L’affirmation tient : chaque attente est satisfaite.',
    bought: ['Plan Azure pour Fabrikam acheté', 'Plan Azure pour Tailspin acheté'],
    suspended: ['Abonnement Commerce sub-1 suspendu', 'Abonnement Commerce sub-2 suspendu'],
    drawn: '2 abonnements Commerce, dont 2 suspendus ; 2 plans Azure avec 2 abonnements Azure.',
    console: 'Console de cette répétition',
    history: 'Historique',
    completed: 'Transition de Adatum vers le plan Azure terminée',
  },
  'zh-TW': {
    drawing: '客戶示意圖',
    holds: '主張成立：所有預期皆已符合。',
    bought: ['已為 Fabrikam 購買 Azure 方案', '已為 Tailspin 購買 Azure 方案'],
    suspended: ['商務訂用帳戶 sub-1 已暫停', '商務訂用帳戶 sub-2 已暫停'],
    drawn: '2 個商務訂用帳戶，其中 2 個已暫停；2 個 Azure 方案，共有 2 個 Azure 訂用帳戶。',
    console: '此演練的主控台',
    history: '歷程記錄',
    completed: 'Adatum 已完成轉換至 Azure 方案',
  },
} as const
type Locale = keyof typeof said

async function openSandbox(context: BrowserContext): Promise<Page> {
  await context.addInitScript(() => localStorage.setItem('understudy.speed', 'instant'))
  const page = await context.newPage()
  await page.goto(`${sandbox().url}#/scenarios`)
  await page.locator('.s-transport').waitFor()
  return page
}

/** Plays the scenario on stage to its end, all at once. */
async function playToEnd(page: Page): Promise<void> {
  await page.getByRole('toolbar').getByRole('button', { name: 'Play' }).click()
  await page.getByText(said.en.holds, { exact: true }).waitFor()
}

test('two partners of record, played once and read in three languages', async () => {
  const context = await sandbox().browser.newContext({
    locale: 'en',
    viewport: { width: 1440, height: 900 },
  })
  const strangers: string[] = []
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== sandbox().origin) strangers.push(request.url())
  })
  const page = await openSandbox(context)
  await playToEnd(page)
  let spoken: Locale = 'en'
  for (const locale of ['en', 'fr', 'zh-TW'] as const) {
    await speak(page, spoken, locale)
    spoken = locale
    const words = said[locale]
    await page.getByText(words.holds, { exact: true }).waitFor()
    for (const sentence of [...words.bought, ...words.suspended, words.completed]) {
      await page.getByRole('list').getByText(sentence, { exact: true }).first().waitFor()
    }
    await page.getByRole('tab', { name: words.drawing }).click()
    await page.getByRole('img', { name: `Adatum. ${words.drawn}` }).waitFor()
    expect(await seriousViolations(page)).toEqual([])

    await page.getByRole('tab', { name: words.console }).click()
    const stage = page.locator('.s-console')
    await stage.getByRole('tab', { name: words.history }).click()
    await stage.getByText(words.completed, { exact: true }).first().waitFor()
    expect(await seriousViolations(page)).toEqual([])
  }
  expect(strangers).toEqual([])
  await context.close()
})

test('a step back shows the past, another tab forgets nothing, and a matrix is one line until it is opened', async () => {
  const context = await sandbox().browser.newContext({
    locale: 'en',
    viewport: { width: 1440, height: 900 },
  })
  const page = await openSandbox(context)
  await playToEnd(page)
  await page.getByRole('tab', { name: 'Fault grid' }).click()
  await page.getByRole('heading', { name: 'Fault grid' }).waitFor()
  await page.getByRole('tab', { name: 'Play', exact: true }).click()
  await page.getByText(said.en.holds, { exact: true }).waitFor()

  await page.getByText('The world at the start', { exact: true }).click()
  await page.getByText(/You see the past: event \d+ of 28/).waitFor()
  await page
    .getByRole('img', { name: /2 commerce subscriptions, 0 of them suspended; 0 Azure plans/ })
    .waitFor()
  await page.getByRole('tab', { name: 'Console of this rehearsal' }).click()
  await page.locator('.s-console').getByText('Not under a plan').first().waitFor()
  await page.getByRole('button', { name: 'Back to the present' }).click()
  await page.locator('.s-console').getByText('Suspended').first().waitFor()

  const list = page.getByRole('navigation', { name: 'Scenarios' })
  const matrix = list.locator('summary', { hasText: 'Two faults at once do not stop it either' })
  await matrix.getByText('25 cases').waitFor()
  expect(await list.locator('details[open]').count()).toBe(0)
  await matrix.click()
  await list.locator('details[open] .s-item').nth(25).waitFor()
  expect(await list.locator('details[open] .s-item').count()).toBe(26)
  expect(await list.getByText('[', { exact: false }).count()).toBe(25)
  await context.close()
})

test('keys alone play it, and what was played outlives a reload until it is erased', async () => {
  const context = await sandbox().browser.newContext({
    locale: 'en',
    viewport: { width: 1440, height: 900 },
  })
  const page = await openSandbox(context)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.getByText('Azure plan for Fabrikam bought').first().waitFor({ state: 'hidden' })
  await page.keyboard.press('Space')
  await page.getByText(said.en.holds, { exact: true }).waitFor()

  await page.reload()
  await page.locator('.s-transport').waitFor()
  const kept = () =>
    page.evaluate(async () => {
      const answer: readonly { readonly position: number }[] = await (
        await fetch('/workspaces')
      ).json()
      return answer.map(({ position }) => position)
    })
  expect(await kept()).toContain(28)

  await page.getByRole('button', { name: 'Reset' }).click()
  const reloaded = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Erase everything' }).click()
  await reloaded
  await page.locator('.s-transport').waitFor()
  expect(await kept()).not.toContain(28)
  await context.close()
})

test('the lab finds the smallest counterexample of a planted mistake, and the grid breaks every step', async () => {
  const context = await sandbox().browser.newContext({
    locale: 'en',
    viewport: { width: 1440, height: 900 },
  })
  const page = await openSandbox(context)
  await page.getByRole('tab', { name: 'Property lab' }).click()
  await page.getByRole('radio', { name: /never ends up with more than two Azure plans/ }).check()
  await page.getByRole('button', { name: 'Try it' }).click()
  await page.getByText('A counterexample', { exact: true }).waitFor()
  expect(await seriousViolations(page)).toEqual([])
  await page.getByRole('tab', { name: 'Fault grid' }).click()
  await page.getByRole('button', { name: 'Break every step' }).click()
  await page.getByText(/^All 20 cells held\. \d+ cells were not reached\.$/).waitFor()
  expect(await seriousViolations(page)).toEqual([])
  await page.getByRole('tab', { name: 'Editor' }).click()
  await page.getByText('No mistakes.').waitFor()
  expect(await seriousViolations(page)).toEqual([])
  await context.close()
})
