import { seriousViolations } from '@understudy/harness/axe'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { choose, openPage, press } from './reader.ts'
import { openSite } from './open-site.ts'

const world = {
  partners: {
    contoso: { name: 'Contoso', kind: 'direct-bill', country: 'FR', identified: '2018-09-01' },
    wingtip: { name: 'Wingtip', kind: 'indirect-provider', country: 'FR' },
  },
}

/** What the partner and its provider press and read, written out: the test must not learn its words from the code. */
const said = {
  fr: {
    role: ['Rôle', 'Administrateur général'],
    become: 'Devenir revendeur indirect',
    contact: ['Prénom', 'Nom de famille', 'Adresse e-mail'],
    enroll: 'S’inscrire maintenant',
    accept: 'Accepter et continuer',
    both: 'À la fois partenaire de facturation directe et revendeur indirect',
    actFor: 'Au nom de',
    resellers: 'Revendeurs indirects',
    request: 'Demander un partenariat',
    done: 'Terminé',
    waiting: 'En attente du revendeur',
    follow: 'Ouvrir la demande',
    asAdmin: 'Agir en tant qu’administrateur général du revendeur',
    authorize: 'Autoriser le fournisseur indirect',
    authorized: 'Ce fournisseur est autorisé.',
    customers: 'Clients',
    create: 'Créer un client',
    tenant: ['Nom de l’entreprise', 'Domaine'],
    reseller: 'Revendeur',
    ordering: 'Commandes',
    catalog: 'Catalogue',
    add: 'Ajouter au panier',
    onOrder: 'Revendeur de la commande',
    checkOut: 'Passer la commande',
    result: 'Résultat de la commande',
    bought: 'Acheté',
  },
  'zh-TW': {
    role: ['角色', '全域系統管理員'],
    become: '成為間接轉銷商',
    contact: ['名字', '姓氏', '電子郵件地址'],
    enroll: '立即註冊',
    accept: '接受並繼續',
    both: '同時是直接計費合作夥伴與間接轉銷商',
    actFor: '代表',
    resellers: '間接轉銷商',
    request: '要求建立合作關係',
    done: '完成',
    waiting: '等待轉銷商',
    follow: '開啟要求',
    asAdmin: '以轉銷商的全域系統管理員身分執行',
    authorize: '授權間接提供者',
    authorized: '此提供者已獲授權。',
    customers: '客戶',
    create: '建立客戶',
    tenant: ['公司名稱', '網域'],
    reseller: '轉銷商',
    ordering: '訂購',
    catalog: '目錄',
    add: '加入購物車',
    onOrder: '訂單上的轉銷商',
    checkOut: '結帳',
    result: '訂購結果',
    bought: '已購買',
  },
} as const
type Locale = keyof typeof said

const site = openSite()

test.each(['fr', 'zh-TW'] as const)(
  'from the enrolment to the first order that the provider places, in %s',
  async (locale) => {
    const id = `journey-${locale}`
    await site().found(id, world, '2020-04-15T09:00:00Z')
    const page = await openPage(site().browser, locale)
    await page.goto(`${site().address}/rehearsals/${id}/overview`)
    await becomesReseller(page, locale, id)
    await partners(page, locale)
    await createsCustomer(page, locale)
    await site().send(id, 'fabrikam/global-admin', {
      type: 'SignCustomerAgreement',
      customer: 'fabrikam',
    })
    await orders(page, locale)
    await page.context().close()
  },
)

async function becomesReseller(page: Page, locale: Locale, id: string): Promise<void> {
  const words = said[locale]
  const form = page.getByRole('form', { name: words.become })
  await form.waitFor()
  const [role, globalAdmin] = words.role
  await choose(page, role, globalAdmin)
  const typed = ['Ada', 'Toom', 'ada@contoso.example']
  for (const [index, label] of words.contact.entries()) {
    await form.getByLabel(label).fill(typed[index] ?? '')
  }
  await form.getByRole('checkbox').check()
  await press(page, form.getByRole('button', { name: words.enroll }), 'Enter')
  await page.getByText('Ada Toom, ada@contoso.example').waitFor()
  await site().send(id, 'microsoft/system', { type: 'AdvanceClock', by: '10d' })
  await page.getByRole('checkbox').check()
  await press(page, page.getByRole('button', { name: words.accept }), 'Enter')
  await page.getByText(words.both).waitFor()
}

async function partners(page: Page, locale: Locale): Promise<void> {
  const words = said[locale]
  await choose(page, words.actFor, 'Wingtip')
  await page.getByRole('link', { name: words.resellers, exact: true }).first().click()
  await press(page, page.getByRole('button', { name: words.request }), 'Enter')
  const dialog = page.getByRole('dialog', { name: words.request })
  await press(page, dialog.getByRole('button', { name: words.done, exact: true }), 'Enter')
  await page.getByText(words.waiting).waitFor()
  expect(await seriousViolations(page)).toEqual([])
  await page.getByRole('link', { name: words.follow }).click()
  await press(page, page.getByRole('button', { name: words.asAdmin }), 'Enter')
  await page.getByRole('checkbox').check()
  await press(page, page.getByRole('button', { name: words.authorize, exact: true }), 'Enter')
  await page.getByText(words.authorized).waitFor()
}

async function createsCustomer(page: Page, locale: Locale): Promise<void> {
  const words = said[locale]
  await choose(page, words.actFor, 'Wingtip')
  await page.getByRole('link', { name: words.customers, exact: true }).first().click()
  await page.getByRole('link', { name: words.create, exact: true }).click()
  const form = page.getByRole('form')
  await form.getByLabel(words.tenant[0]).fill('Fabrikam')
  await form.getByLabel(words.tenant[1]).fill('fabrikam.onmicrosoft.com')
  await choose(page, words.reseller, 'Contoso')
  const create = form.getByRole('button', { name: words.create })
  await create.and(page.locator(':not([aria-disabled])')).waitFor()
  expect(await seriousViolations(page)).toEqual([])
  await press(page, create, 'Enter')
  await page.getByRole('heading', { name: 'Fabrikam', level: 1 }).waitFor()
}

async function orders(page: Page, locale: Locale): Promise<void> {
  const words = said[locale]
  const offer = 'Office 365 Enterprise E3'
  await page.getByRole('tab', { name: words.ordering }).click()
  await page.getByRole('searchbox', { name: words.catalog }).fill(offer)
  await page
    .getByRole('button', { name: new RegExp(`^${words.add}.*${offer}`) })
    .first()
    .click()
  await choose(page, words.onOrder, 'Contoso')
  await press(page, page.getByRole('button', { name: words.checkOut }), 'Enter')
  const result = page.getByRole('table', { name: words.result })
  await result.getByText(words.bought).waitFor()
}
