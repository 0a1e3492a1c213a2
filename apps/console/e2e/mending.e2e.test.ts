import type { Locale } from '@understudy/messages'
import { expect, test } from 'vitest'
import { openPage } from './reader.ts'
import { openSite } from './open-site.ts'

const site = openSite()

/** What a person reads and presses, written out: the test must not learn its words from the code. */
const said: Record<
  Locale,
  {
    so: string
    mend: string
    start: string
    fields: readonly [string, string, string]
    save: string
  }
> = {
  en: {
    so: 'Adatum has not accepted the Microsoft Customer Agreement.',
    mend: 'Confirm its acceptance ›',
    start: 'Transition billing to Azure plan',
    fields: ['First name', 'Last name', 'E-mail address'],
    save: 'Save and continue',
  },
  fr: {
    so: 'Adatum n’a pas accepté le Contrat client Microsoft.',
    mend: 'Confirmez son acceptation ›',
    start: 'Transition de la facturation vers un plan Azure',
    fields: ['Prénom', 'Nom de famille', 'Adresse e-mail'],
    save: 'Enregistrer et continuer',
  },
  'zh-TW': {
    so: 'Adatum 尚未接受 Microsoft 客戶合約。',
    mend: '確認客戶已接受 ›',
    start: '將計費轉換為 Azure 方案',
    fields: ['名字', '姓氏', '電子郵件地址'],
    save: '儲存並繼續',
  },
}

const world = {
  partners: { contoso: { kind: 'direct-bill', country: 'FR' } },
  customers: {
    adatum: {
      country: 'FR',
      relationships: { contoso: { delegatedAdmin: true } },
      subscriptions: {
        'sub-1': { offer: 'MS-AZR-0145P', partner: 'contoso', purchased: '2019-03-01' },
      },
    },
  },
}

test.each(['en', 'fr', 'zh-TW'] as const)(
  'a blocked button says what is so, and its link leads to what mends it (%s)',
  async (locale) => {
    const { so, mend, start, fields, save } = said[locale]
    const id = `blocked-${locale.toLowerCase()}`
    await site().found(id, world)
    const page = await openPage(site().browser, locale)
    const address = `${site().address}/rehearsals/${id}/customers/adatum/azure-plan`
    await page.goto(address)

    const button = page.getByRole('button', { name: start, exact: true })
    await button.and(page.locator('[aria-disabled=true]')).waitFor()
    const reason = page.locator('.u-button-box', { has: button }).locator('.u-reason')
    expect(await reason.textContent()).toBe(`${so} ${mend}`)
    await reason.getByRole('button', { name: mend }).click()

    await page.getByLabel(fields[0]).fill('Ada')
    await page.getByLabel(fields[1]).fill('Lovelace')
    await page.getByLabel(fields[2]).fill('ada@adatum.example')
    const confirm = page.getByRole('button', { name: save, exact: true })
    await confirm.and(page.locator(':not([aria-disabled])')).click()
    await page.getByText('ada@adatum.example').waitFor()

    await page.goto(address)
    await button.and(page.locator(':not([aria-disabled])')).waitFor()
    await page.context().close()
  },
)

test('a press that needs no form does at once what mends it', async () => {
  await site().found('suspended', {
    partners: world.partners,
    customers: {
      adatum: {
        ...world.customers.adatum,
        agreement: { attested: '2019-12-01', by: 'contoso' },
        subscriptions: {
          'sub-1': {
            offer: 'MS-AZR-0145P',
            partner: 'contoso',
            purchased: '2019-03-01',
            status: 'suspended',
          },
        },
      },
    },
  })
  const page = await openPage(site().browser, 'en')
  await page.goto(`${site().address}/rehearsals/suspended/customers/adatum/azure-plan`)
  const needs = page.getByRole('list', { name: 'What the transition needs', exact: true })
  await needs.getByText('Microsoft Azure is suspended.').waitFor()
  await needs.getByRole('button', { name: 'Make it active again ›' }).click()
  await needs.waitFor({ state: 'detached' })
  const button = page.getByRole('button', { name: said.en.start, exact: true })
  await button.and(page.locator(':not([aria-disabled])')).waitFor()
  await page.context().close()
})
