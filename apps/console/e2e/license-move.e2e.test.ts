import { seriousViolations } from '@understudy/harness/axe'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectSoundAndNarrow, goTo, named, openPage, tabTo } from './reader.ts'
import { openSite } from './open-site.ts'

/** Adatum: 47 people on Office 365 E4, which is no longer sold; its term ends on 1 July 2020. */
const story = 'license-move/moved-well-nobody-is-interrupted-moved-carelessly-everybody.yaml'
const people = 47
const way = 'Office 365 Enterprise E3 + Phone System'

const site = openSite()

interface Served_ {
  readonly users: readonly {
    readonly name: string
    readonly interruptedMinutes: number
    readonly missing: readonly string[]
    readonly lost: readonly { readonly service: string }[]
  }[]
}

async function serviceOf(workspace: string): Promise<Served_['users']> {
  const path = `/workspaces/${workspace}/customers/adatum/service`
  const answer = (await (await fetch(`${site().address}${path}`)).json()) as Served_
  return answer.users
}

/** What the screens call each service. */
async function serviceTitles(): Promise<Map<string, string>> {
  const answer = await fetch(`${site().address}/catalog/services`)
  const services = (await answer.json()) as { name: string; title: string }[]
  return new Map(services.map(({ name, title }) => [name, title]))
}

/** From the portfolio to a move that has been started and whose licences are there. */
async function started(page: Page, workspace: string): Promise<void> {
  await page.goto(`${site().address}/rehearsals/${workspace}/license-moves`)
  const row = page.getByRole('row').filter({ hasText: 'Adatum' })
  await row.getByText('Discontinued').waitFor()
  await row.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Licence move' }).waitFor()
  await page.getByText('This offer is no longer sold.').waitFor()
  const start = page.getByRole('button', { name: 'Start the move' })
  expect(await start.getAttribute('aria-disabled')).toBe('true')

  await tabTo(page, page.getByRole('radio', { name: way }))
  await page.keyboard.press('Space')
  await page.getByText(`${people} users must be given the new licence`).waitFor()
  await page.getByText('Nobody loses a service once everybody is reassigned.').waitFor()
  await start.and(page.locator(':not([aria-disabled])')).waitFor()
  await tabTo(page, named(page, 'Start the move'))
  await page.keyboard.press('Enter')
  await page.getByRole('radio', { name: /^On the cheapest safe day/ }).focus()
  await page.keyboard.press('ArrowDown')
  await page.locator('[role=dialog] button[data-kind=primary]:not([aria-disabled])').waitFor()
  await tabTo(page, named(page, 'Buy now'))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'What is left to do' }).waitFor()
  await named(page, 'Until done').click()
  await page.locator('[data-kind=provision][data-done]').waitFor()
}

test('47 people on a discontinued offer are moved, and nobody notices', async () => {
  const id = await site().rehearse(story)
  const page = await openPage(site().browser, 'en-GB')
  await started(page, id)

  const reassign = page.locator('[data-kind=reassign]')
  await reassign.locator('button:not([aria-disabled])').waitFor()
  await tabTo(page, named(page, `Reassign ${people} users`))
  await page.keyboard.press('Enter')
  await reassign.getByText(`${people} of ${people} done`).waitFor()
  await page.locator('[data-kind=reassign][data-done]').waitFor()

  await page.getByRole('button', { name: 'Let it expire' }).click()
  await page.locator('[data-kind=end-source][data-done]').waitFor()
  await page.getByText('Everything is done.').waitFor()
  expect(await seriousViolations(page)).toEqual([])

  // 1 July, 30 days expired, 90 days disabled: deleted on 29 October.
  await goTo(page, '2020-11-10', '10 Nov 2020')
  await page.getByText('Nothing to move').waitFor()
  await page.context().close()

  const users = await serviceOf(id)
  expect(users).toHaveLength(people)
  expect(users.filter(({ interruptedMinutes }) => interruptedMinutes > 0)).toEqual([])
  expect(users.flatMap(({ missing, lost }) => [...missing, ...lost])).toEqual([])

  const reader = await openPage(site().browser, 'zh-TW')
  await reader.goto(`${site().address}/rehearsals/${id}/customers/adatum/licensing`)
  const figures = reader.locator('.c-figures > div').filter({ hasText: '中斷的使用者天數' })
  await figures.getByText('0.00', { exact: true }).waitFor()
  await reader.getByText('47 列', { exact: true }).waitFor()
  await reader.context().close()
})

test('moved carelessly, exactly those lose what the screen said they would', async () => {
  const id = await site().rehearse(story)
  const page = await openPage(site().browser, 'en-GB')
  await started(page, id)

  await page.getByRole('button', { name: 'Cancel now' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText(`${people} users lose services`).waitFor()
  const accept = dialog.locator('button[data-kind=danger]')
  expect(await accept.getAttribute('aria-disabled')).toBe('true')
  const services = String(await dialog.locator('.c-loss p').textContent()).split(', ')
  await dialog.getByText(`${people} users lose the same ${services.length} services`).waitFor()
  await dialog.getByText('Show the names').click()
  const names = await dialog.locator('tbody tr').allTextContents()
  const announced = names.map((name) => ({ name, services }))
  expect(announced).toHaveLength(people)
  expect(await dialog.locator('.u-dialog-actions button').allTextContents()).toEqual([
    'Keep it',
    'Cancel the subscription',
  ])
  expect(await seriousViolations(page)).toEqual([])
  await tabTo(page, page.getByRole('checkbox', { name: 'I accept that the 47 users' }))
  await page.keyboard.press('Space')
  await dialog.locator('button[data-kind=danger]:not([aria-disabled])').waitFor()
  await tabTo(page, dialog.getByRole('button', { name: 'Cancel the subscription' }))
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'detached' })

  // Disabled at once, and deleted 90 days later.
  await goTo(page, '2020-11-10', '10 Nov 2020')
  const titles = await serviceTitles()
  const happened = (await serviceOf(id)).map(({ name, lost }) => ({
    name,
    services: [...new Set(lost.map(({ service }) => titles.get(service)))].toSorted(),
  }))
  expect(happened).toEqual(announced)

  await page.goto(`${site().address}/rehearsals/${id}/customers/adatum/licensing`)
  const missing = page.locator('.c-figures > div').filter({ hasText: 'Users interrupted' })
  await missing.getByText(String(people), { exact: true }).waitFor()
  await page.getByRole('row').filter({ hasText: 'staff-001@' }).click()
  await page
    .getByRole('dialog')
    .getByText(announced[0]?.services[0] ?? '')
    .first()
    .waitFor()
  await page.context().close()
})

test('users are picked with the keyboard and changed together, in French', async () => {
  const id = await site().rehearse(story)
  const page = await openPage(site().browser, 'fr-FR')
  await page.goto(`${site().address}/rehearsals/${id}/customers/adatum/licensing`)
  const all = page.getByRole('checkbox', { name: 'Sélectionner toutes les lignes affichées' })
  await tabTo(page, all)
  await page.keyboard.press('Space')
  await page.getByText(`${people} sur ${people} sélectionnés`).waitFor()
  await page.keyboard.press('Space')
  await page.getByText(`0 sur ${people} sélectionnés`).waitFor()

  await tabTo(page, page.getByRole('checkbox', { name: 'Sélectionner Staff 001' }))
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await page.getByText(`3 sur ${people} sélectionnés`).waitFor()

  await page.getByRole('searchbox', { name: 'Utilisateurs' }).fill('staff-04')
  await all.click()
  await page.getByText(`11 sur ${people} sélectionnés`).waitFor()
  await named(page, 'Modifier les licences de 11 utilisateurs').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: /Retirer/ }).click()
  await page.getByRole('option', { name: 'Office 365 Enterprise E4' }).click()
  await dialog.locator('button[data-kind=primary]:not([aria-disabled])').click()
  await page.getByText('11 sur 11 faits').waitFor()
  expect((await serviceOf(id)).filter(({ missing }) => missing.length > 0)).toEqual([])
  await page.getByRole('row').filter({ hasText: 'Aucune licence' }).first().waitFor()

  await page.getByRole('searchbox', { name: 'Utilisateurs' }).fill('chu')
  await named(page, 'Ajouter un utilisateur').click()
  await dialog.getByRole('textbox').first().fill('chu')
  await dialog.locator('button[data-kind=primary]:not([aria-disabled])').click()
  const chu = page.getByRole('row').filter({ hasText: 'Chu' })
  await chu.focus()
  await page.keyboard.press('Enter')
  await named(page, 'Supprimer l’utilisateur').click()
  await named(page, 'Rétablir l’utilisateur').waitFor()
  await page.context().close()
})

test('a cart is ordered line by line, and a discontinued offer is refused with its reason', async () => {
  const id = await site().rehearse(story)
  const page = await openPage(site().browser, 'en-GB')
  await page.goto(`${site().address}/rehearsals/${id}/customers/adatum/ordering`)
  const catalog = page.getByRole('searchbox', { name: 'Catalog' })
  await catalog.fill('Office 365 Enterprise E3')
  await page.getByRole('button', { name: 'Add to cart: Office 365 Enterprise E3' }).first().click()
  await page.getByRole('button', { name: 'Sold now' }).click()
  await page.getByRole('option', { name: 'All offers' }).click()
  await catalog.fill('ENTERPRISEWITHSCAL')
  await named(page, 'Add to cart: Office 365 Enterprise E4').first().click()
  await page
    .locator('button[data-kind=primary]:not([aria-disabled])', { hasText: 'Check out' })
    .click()
  const result = page.getByRole('table', { name: 'Result of the order' })
  await result.getByText('Bought').waitFor()
  await result.getByText('Refused').waitFor()
  await result.getByText(/Sold instead: .*Office 365 Enterprise E3 \+ Phone System/).waitFor()
  await page.context().close()
})

const screens = [
  '/license-moves',
  '/customers/adatum/license-move',
  '/customers/adatum/licensing',
  '/customers/adatum/ordering',
]

function screensOf(workspace: string): string[] {
  return screens.map((screen) => `${site().address}/rehearsals/${workspace}${screen}`)
}

test('no screen of licences has a serious fault that axe-core finds, or is wider than a narrow window', async () => {
  const id = await site().rehearse(story)
  await expectSoundAndNarrow(site().browser, screensOf(id))
})
