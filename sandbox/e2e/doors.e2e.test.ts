import { seriousViolations } from '@understudy/harness/axe'
import { expect, test } from 'vitest'
import { useSandbox } from './built-sandbox.ts'

/** What a visitor reads first, written out: the test must not learn its words from the code. */
const said = {
  en: {
    begin: 'Begin: A first move, step by step',
    facts: ['First steps', 'about 15 minutes', '4 tasks'],
    open: 'Open the console',
    rehearsals: 'Rehearsals',
    search: 'Search scenarios',
    find: 'Open the scenarios',
    home: 'Understudy: to the start page',
  },
  fr: {
    begin: 'Commencer : Un premier passage, pas à pas',
    facts: ['Premiers pas', 'environ 15 minutes', '4 tâches'],
    open: 'Ouvrir la console',
    rehearsals: 'Répétitions',
    search: 'Chercher un scénario',
    find: 'Ouvrir les scénarios',
    home: 'Understudy : vers la page d’accueil',
  },
  'zh-TW': {
    begin: '開始：第一次轉換，逐步進行',
    facts: ['入門', '約 15 分鐘', '4 項任務'],
    open: '開啟主控台',
    rehearsals: '演練',
    search: '搜尋情境',
    find: '開啟情境',
    home: 'Understudy：前往起始頁',
  },
} as const

const sandbox = useSandbox()

test.each(['en', 'fr', 'zh-TW'] as const)(
  'three doors are open to a visitor, in %s',
  async (locale) => {
    const words = said[locale]
    const context = await sandbox().browser.newContext({
      locale,
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    await page.goto(sandbox().url)
    const lesson = page
      .locator('.s-lesson')
      .filter({ has: page.getByRole('button', { name: words.begin }) })
    for (const fact of words.facts) await lesson.getByText(fact, { exact: true }).waitFor()
    expect(await page.locator('.s-lesson').count()).toBe(5)
    expect(await seriousViolations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)

    await page.getByRole('button', { name: words.open }).click()
    await page.getByRole('heading', { name: words.rehearsals, level: 1 }).waitFor()
    await page.getByRole('link', { name: words.home }).click()
    await page.getByRole('searchbox', { name: words.search }).fill('AZT-05')
    await page.getByRole('button', { name: words.find }).click()
    await page.locator('.s-transport').waitFor()
    expect(await page.getByRole('searchbox', { name: words.search }).inputValue()).toBe('AZT-05')
    await page.goBack()
    await page.getByRole('button', { name: words.begin }).click()
    await page.locator('.s-transport').waitFor()
    await context.close()
  },
)
