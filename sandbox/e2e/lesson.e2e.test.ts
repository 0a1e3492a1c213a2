import { seriousViolations } from '@understudy/harness/axe'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { useSandbox } from './built-sandbox.ts'

const lesson = 'scenarios/azure-plan-transition/a-tour-for-the-first-move'
const answer = 'The claim holds: every expectation was met.'

const sandbox = useSandbox()

let page: Page

beforeAll(async () => {
  page = await sandbox().browser.newPage({
    locale: 'en',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  })
  await page.addInitScript((scenario) => {
    localStorage.setItem('understudy.speed', 'instant')
    localStorage.setItem('understudy.scenario', scenario)
  }, lesson)
  await page.goto(`${sandbox().url}#/scenarios`)
  await page.locator('.s-transport').waitFor()
})
afterAll(() => page?.close())

testKeys(() => page)
testTasks(() => page)
testWays(() => page)

/** Arrow keys belong to the lesson, whatever was chosen last. */
function testKeys(page: () => Page): void {
  const task = (text: string) => page().locator('.s-steps').getByText(text)
  test('after a choice of language an arrow goes on with the lesson, and changes no language', async () => {
    const choose = async (from: string, to: string) => {
      await page().getByRole('button', { name: from }).first().click()
      await page().getByRole('option', { name: to }).click()
    }
    await choose('English', 'Français')
    await page().getByRole('heading', { name: 'Un premier passage, pas à pas' }).waitFor()
    await page().locator('#stage:focus').waitFor()
    await page().keyboard.press('ArrowRight')
    await page().getByText('Adatum veut être au plan Azure ce soir.').waitFor()
    await page().keyboard.press('ArrowRight')
    await task('La liste de contrôle le sait').waitFor()
    await page().getByRole('heading', { name: 'Un premier passage, pas à pas' }).waitFor()

    await page().getByRole('tab', { name: 'Côte à côte' }).click()
    await page().keyboard.press('ArrowLeft')
    await page().getByRole('tab', { name: 'Côte à côte', selected: true }).waitFor()
    await page().getByRole('tab', { name: 'Le client en dessin' }).click()
    await page().getByRole('button', { name: 'Français' }).click()
    await page().keyboard.type('eng')
    await page().keyboard.press('Enter')
    await page().getByRole('heading', { name: 'A first move, step by step' }).waitFor()
  })
}

/** A task waits for the learner. */
function testTasks(page: () => Page): void {
  const task = (text: string) => page().locator('.s-steps').getByText(text)
  const press = (name: string) => page().getByRole('button', { name, exact: true }).click()
  test('a task stops the play, hides what follows, and says what is missing', async () => {
    await press('▶ Play')
    await page().getByRole('heading', { name: 'Your turn' }).waitFor()
    expect(await task('One subscription is suspended.').count()).toBe(0)
    expect(await task('Confirm the customer’s acceptance').count()).toBe(0)
    await page()
      .getByText(/\d+ more steps, shown when they are reached\./)
      .waitFor()
    await press('Check')
    await page().getByText('Not yet. One thing is missing.').waitFor()
    await page()
      .getByText(/Still in the way: The customer .*Microsoft Customer Agreement/)
      .waitFor()
    expect(await page().getByText('it cannot sign itself').count()).toBe(0)
    await press('Hint 1 of 1')
    await page().getByText('it cannot sign itself').waitFor()
    await page().getByText('That was the last hint.').waitFor()
    expect(await seriousViolations(page())).toEqual([])
  })

  test('what the learner does in the console beside it is taken, and the lesson goes on', async () => {
    const stage = page().locator('.s-console')
    await stage.getByRole('tab', { name: 'Agreement' }).click()
    await stage.getByLabel('First name').fill('Claire')
    await stage.getByLabel('Last name').fill('Roussel')
    await stage.getByLabel('E-mail').fill('claire@adatum.example')
    await stage.getByRole('button', { name: 'Save and continue' }).click()
    await stage.getByText('Claire Roussel').waitFor()
    await press('Check')
    await page().getByText('Right. You did it yourself.').waitFor()
    await press('▶ Play')
    await task('One subscription is suspended. Wake it up.').waitFor()
    await page().getByRole('heading', { name: 'Your turn' }).waitFor()
  })
}

/** Nobody is lost, wherever they went. */
function testWays(page: () => Page): void {
  const task = (text: string) => page().locator('.s-steps').getByText(text)
  const press = (name: string) => page().getByRole('button', { name, exact: true }).click()
  test('somebody who goes another way loses nothing, and the lesson goes on in a fresh rehearsal', async () => {
    // Time that nobody asked for, and then the answer: what comes next finds another day.
    const stage = page().locator('.s-console')
    await stage.getByRole('button', { name: '+1 day' }).click()
    await stage.getByText('3 Mar 2020, 09:00 UTC').first().waitFor()
    await press('Show me')
    await task('There is no way back.').waitFor()
    await press('Show me')
    await task('Something is missing now').waitFor()
    await press('Show me')
    await page().getByText(answer, { exact: true }).waitFor()
    expect(await page().getByText('The claim does not hold.').count()).toBe(0)
    const kept = await page().evaluate(async () => {
      const rehearsals: readonly unknown[] = await (await fetch('/workspaces')).json()
      return rehearsals.length
    })
    expect(kept).toBeGreaterThan(0)
  })

  test('steps to come and answers are shown to whoever asks for them', async () => {
    await press('↺ Restart')
    await page()
      .getByText(/\d+ more steps, shown when they are reached\./)
      .waitFor()
    const all = page().getByRole('checkbox', { name: 'Show the steps to come and the answers' })
    await all.check()
    await task('Something is missing now').waitFor()
    await task('Confirm the customer’s acceptance').first().waitFor()
    await all.uncheck()
    await task('Something is missing now').waitFor({ state: 'hidden' })
  })
}
