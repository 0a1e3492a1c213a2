import { seriousViolations } from '@understudy/harness/axe'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { useSandbox } from './built-sandbox.ts'

const text = `scenario: A budget
clock: 2020-03-02T09:00:00Z
world:
  partners: { contoso: { kind: direct-bill, country: FR } }
  customers:
    adatum:
      country: FR
      relationships: { contoso: {} }
      agreement: { signed: 2020-01-10 }
      subscriptions: { sub-1: { offer: MS-AZR-0145P, partner: contoso, purchased: 2019-06-01 } }
steps:
  - when: { SetSpendingBudget: { partner: contoso, customer: adatum, amount: 500.00 EUR } }
  - expect:
      state: { customers: { adatum: { budgets: { contoso: 600.00 EUR } } } }
`

const sandbox = useSandbox()

let page: Page

beforeAll(async () => {
  page = await sandbox().browser.newPage({
    locale: 'en',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  })
  await page.addInitScript((draft) => {
    if (localStorage.getItem('understudy.drafts') !== null) return
    localStorage.setItem('understudy.speed', 'instant')
    localStorage.setItem('understudy.edited', 'drafts/budget.yaml')
    localStorage.setItem(
      'understudy.drafts',
      JSON.stringify([{ path: 'drafts/budget.yaml', text: draft }]),
    )
  }, text)
  await page.goto(`${sandbox().url}#/scenarios`)
  await page.getByRole('tab', { name: 'Editor' }).click()
})
afterAll(() => page?.close())

testRuns(() => page)
testWords(() => page)
testDrafts(() => page)
testMany(() => page)

/** A text that is run while it is written. */
function testRuns(page: () => Page): void {
  test('a text is run where it stands: a mark at each line, and under the failing one what came', async () => {
    await page().getByText('It does not hold.').waitFor()
    await page()
      .locator('.cm-verdict-passed')
      .filter({ hasText: '✓', visible: true })
      .first()
      .waitFor()
    await page()
      .locator('.cm-verdict-failed')
      .filter({ hasText: '✗', visible: true })
      .nth(1)
      .waitFor()
    const failure = page().locator('.cm-failure')
    await failure.getByText('state.customers.adatum.budgets.contoso').waitFor()
    expect(await failure.locator('[data-sign="-"]').textContent()).toBe('expected600.00 EUR')
    expect(await failure.locator('[data-sign="+"]').textContent()).toBe('got500.00 EUR')
    await page().getByRole('button', { name: 'Line 14' }).waitFor()
    expect(await seriousViolations(page())).toEqual([])
  })

  test('what is mended while it is typed holds at once, and Ctrl+S saves it', async () => {
    await page().getByRole('button', { name: 'Line 14' }).click()
    await page().keyboard.press('Home')
    await page().keyboard.type(
      '      state: { customers: { adatum: { budgets: { contoso: 500.00 EUR } } } } #',
    )
    await page()
      .getByText(/It holds: 2 steps in/)
      .waitFor()
    expect(await page().locator('.cm-failure').count()).toBe(0)
    await page().keyboard.press('Control+s')
    await page().getByText('Saved.', { exact: true }).waitFor()
  })

  test('a link opens the moment at which it failed', async () => {
    await page().keyboard.press('Control+Home')
    await page().keyboard.press('Control+End')
    await page().keyboard.type('  - expect: { state: { customers: { adatum: { country: DE } } } }')
    await page().getByText('It does not hold.').waitFor()
    await page().locator('.cm-failure').getByRole('button', { name: 'See this moment' }).click()
    await page().locator('.s-steps > [data-status="failed"][data-current]').waitFor()
    await page().getByRole('tab', { name: 'Editor' }).click()
  })

  test('typing runs nothing after a stop, until it is run again', async () => {
    await page().getByRole('button', { name: 'Line 15' }).click()
    await page().keyboard.press('Control+.')
    await page().getByText('Stopped. Typing runs nothing until you run the text again.').waitFor()
    await page().keyboard.press('End')
    await page().keyboard.type(' # seen')
    await page().keyboard.press('Control+Enter')
    await page().getByText('It does not hold.').waitFor()
  })
}

/** What the editor knows of the words in it. */
function testWords(page: () => Page): void {
  test('a word says what it means and where that is written, and an offer is found by its name', async () => {
    await page().locator('.cm-content').getByText('SetSpendingBudget').hover()
    await page()
      .locator('.cm-explained')
      .getByText(/budget/i)
      .first()
      .waitFor()
    await page().mouse.move(0, 0)
    await page().locator('.cm-explained').waitFor({ state: 'detached' })
    await page().locator('.cm-content').click()
    await page().keyboard.press('Control+End')
    await page().keyboard.press('Enter')
    await page().keyboard.press('Home')
    await page().keyboard.press('Shift+End')
    await page().keyboard.type('  - when: { PlaceOrder: { offer: Office 365 Enterprise E3')
    await page()
      .getByRole('option', { name: /^Office 365 Enterprise E3/ })
      .first()
      .click()
    await page().locator('.cm-content').getByText('796b6b5f-613c-4e24-a17c-eba730d49c02').waitFor()
    await page().keyboard.press('End')
    await page().keyboard.press('Shift+Home')
    await page().keyboard.press('Delete')
    await page().getByText('It does not hold.').waitFor()
  })
}

/** Texts that only this browser has. */
function testDrafts(page: () => Page): void {
  const press = (name: string) => page().getByRole('button', { name, exact: true }).click()
  const opens = (path: string) =>
    page()
      .getByRole('button', { name: `File ${path}` })
      .waitFor()
  test('a draft has a name of its own, is open after a reload, and is not deleted unasked', async () => {
    await press('Rename')
    await page().getByLabel('Name of the draft').fill('spring')
    await press('Save')
    await opens('drafts/spring.yaml')
    await press('Save under a name')
    await page().getByLabel('Name of the draft').fill('summer')
    await press('Save')
    await opens('drafts/summer.yaml')
    await page().reload()
    await page().getByRole('tab', { name: 'Editor' }).click()
    await opens('drafts/summer.yaml')

    await press('Delete the draft')
    await page().getByRole('dialog').getByRole('button', { name: 'Keep it' }).click()
    await opens('drafts/summer.yaml')
    await press('Delete the draft')
    await page().getByRole('dialog').getByRole('button', { name: 'Delete the draft' }).click()
    await page()
      .getByRole('button', { name: 'File drafts/summer.yaml' })
      .waitFor({ state: 'hidden' })
  })
}

/** Many scenarios, and found ones. */
function testMany(page: () => Page): void {
  const press = (name: string) => page().getByRole('button', { name, exact: true }).click()
  test('all scenarios are run with a word at the end, and the failed one is a press away', async () => {
    const list = page().getByRole('navigation', { name: 'Scenarios' })
    await list.getByRole('searchbox').fill('customer-agreement budget')
    await list.getByRole('searchbox').fill('budget')
    await list.getByRole('button', { name: 'Run all' }).click()
    await list.getByText(/^\d+ passed, 1 failed in [\d.]+ s\.$/).waitFor()
    await list.getByRole('button', { name: 'Only failed' }).click()
    expect(await list.locator('.s-item').count()).toBe(1)
    await list.getByRole('button', { name: /^Line \d+: to the step/ }).click()
    await page().locator('.s-steps > [data-status="failed"][data-current]').waitFor()
    expect(await seriousViolations(page())).toEqual([])
  })

  test('a counterexample that is played says what it is, and fails as it was found', async () => {
    await page().getByRole('tab', { name: 'Property lab' }).click()
    await page()
      .getByRole('radio', { name: /never ends up with more than two Azure plans/ })
      .check()
    await press('Try it')
    await press('Open as a scenario')
    await page().getByText('It does not hold.').waitFor()
    await press('Play on stage')
    await page().getByText('A counterexample that was found').waitFor()
    await page()
      .getByText(/never ends up with more than two Azure plans\./)
      .waitFor()
    await press('▶ Play')
    await page().getByText('It fails as it was found.').waitFor()
    await page()
      .getByText(/there are at most two plans; here are 3/)
      .waitFor()
  })
}
