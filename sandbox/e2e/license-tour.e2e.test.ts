import { seriousViolations } from '@understudy/harness/axe'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useSandbox } from './built-sandbox.ts'
import { playTour } from './play-tour.ts'
import { speak } from './speak.ts'

const tour = 'scenarios/license-move/a-tour-of-a-discontinued-offer'

/** What a room reads, written out: the test must not learn its words from the code. */
const said = {
  fr: {
    holds: 'L’affirmation tient : chaque attente est satisfaite.',
    careless: 'Trente jours après la fin de la durée, plus personne ne peut travailler',
    drawn: /Abonnements achetés ailleurs : 1 ; pools de licences : 2 ; abonnements dans CSP : 1\./,
    without: 'Utilisateurs : 47 sans service.',
    left: 'Donner les nouvelles licences aux utilisateurs',
    waiting: 'Contoso · 47 utilisateurs en attente · avant le 29 mai 2020',
    served: 'Utilisateurs : 47 avec tout ce qui est attribué.',
    nothing: 'Jours-utilisateurs interrompus à ce jour : 0,00',
    present: 'Revenir au présent',
  },
  'zh-TW': {
    holds: '主張成立：所有預期皆已符合。',
    careless: '期滿三十天後，所有人都無法工作',
    drawn: /從其他管道購買的訂用帳戶：1；授權集區：2；CSP 中的訂用帳戶：1。/,
    without: '使用者：47 位沒有服務。',
    left: '將新授權指派給使用者',
    waiting: 'Contoso · 47 位使用者等待中 · 期限 2020年5月29日',
    served: '使用者：47 位服務完整。',
    nothing: '目前累計中斷的使用者日數：0.00',
    present: '回到現在',
  },
} as const

const sandbox = useSandbox()

test('47 people move without noticing, and the careless future is looked at, in two languages', async () => {
  const page = await playTour(sandbox(), tour)
  const showMe = page.getByRole('button', { name: 'Montrez-moi' })
  await showMe.click()
  await page.getByText(said.fr.careless, { exact: true }).waitFor()
  await showMe.click()
  await expectServed(page, 'fr')
  await expectWithout(page, 'fr')

  await speak(page, 'fr', 'zh-TW')
  await expectWithout(page, 'zh-TW')
  await page.getByRole('button', { name: said['zh-TW'].present, exact: true }).click()
  await expectServed(page, 'zh-TW')
  await page.context().close()
})

/** The end that was planned for: nobody noticed. */
async function expectServed(page: Page, locale: keyof typeof said): Promise<void> {
  const words = said[locale]
  await page.getByText(words.holds, { exact: true }).waitFor()
  await page.getByRole('img', { name: words.served }).waitFor()
  await page.getByText(words.nothing, { exact: true }).waitFor()
  expect(await seriousViolations(page)).toEqual([])
}

/** The future of those who did nothing. */
async function expectWithout(page: Page, locale: keyof typeof said): Promise<void> {
  const words = said[locale]
  await page.getByText(words.careless, { exact: true }).click()
  await page.getByRole('img', { name: words.without }).waitFor()
  await page.getByRole('img', { name: words.drawn }).waitFor()
  await page.getByText(words.left, { exact: true }).waitFor()
  await page.getByText(words.waiting, { exact: true }).waitFor()
  expect(await seriousViolations(page)).toEqual([])
}
