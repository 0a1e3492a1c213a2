import { seriousViolations } from '@understudy/harness/axe'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useSandbox } from './built-sandbox.ts'
import { playTour } from './play-tour.ts'
import { speak } from './speak.ts'

const tour = 'scenarios/direct-to-indirect/a-tour-from-direct-bill-to-both-kinds'

const asked = [
  'Devenez revendeur indirect.',
  'Acceptez le contrat de revendeur',
  'Acceptez Fabrikam comme fournisseur',
  'Invitez Wingtip',
]

/** What a room reads, written out: the test must not learn its words from the code. */
const said = {
  fr: {
    holds: 'L’affirmation tient : chaque attente est satisfaite.',
    drawn: 'Contoso : clients directs 1, clients indirects 1, fournisseurs indirects 1.',
    kinds: 'Revendeur indirect',
    indirect: 'client indirect',
    reason: 'Commander des abonnements, des modules complémentaires et des plans Azure',
    why: /fournisseur/,
  },
  'zh-TW': {
    holds: '主張成立：所有預期皆已符合。',
    drawn: 'Contoso：直接客戶 1 個，間接客戶 1 個，間接提供者 1 個。',
    kinds: '間接轉銷商',
    indirect: '間接客戶',
    reason: '訂購訂用帳戶、附加元件與 Azure 方案',
    why: /提供者/,
  },
} as const

const sandbox = useSandbox()

test('a partner goes from direct bill to both kinds, and is drawn with whom it has, in two languages', async () => {
  const page = await playTour(sandbox(), tour)
  for (const ask of asked) {
    await page.getByText(ask).first().waitFor()
    await page.getByRole('button', { name: 'Montrez-moi' }).click()
  }
  await expectDrawn(page, 'fr')
  await speak(page, 'fr', 'zh-TW')
  await expectDrawn(page, 'zh-TW')
  await page.context().close()
})

/** The partner between its provider and its customers, and why it may not do what it may not. */
async function expectDrawn(page: Page, locale: keyof typeof said): Promise<void> {
  const words = said[locale]
  await page.getByText(words.holds, { exact: true }).waitFor()
  const partner = page.getByRole('article', { name: 'Contoso' })
  await partner.getByRole('img', { name: words.drawn }).waitFor()
  await partner.getByText(words.kinds).first().waitFor()
  await partner.getByText(words.indirect, { exact: true }).waitFor()
  const ordering = partner.getByRole('listitem').filter({ hasText: words.reason })
  expect(await ordering.textContent()).toMatch(words.why)
  expect(await seriousViolations(page)).toEqual([])
}
