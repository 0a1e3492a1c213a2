import { expect, test } from 'vitest'
import { choose, openPage } from './reader.ts'
import { openSite } from './open-site.ts'

const site = openSite()
const byItself = 'The clock by itself'

async function frameOf(id: string) {
  const answer = await fetch(`${site().address}/workspaces/${id}/readings/frame`)
  return (await answer.json()) as { readonly now: string; readonly running: unknown }
}

test('the clock runs by itself from the screen, shows it, and stands when it is told', async () => {
  const id = 'by-itself'
  await site().found(id, { partners: {}, customers: {} })
  const page = await openPage(site().browser, 'en-GB')
  await page.goto(`${site().address}/rehearsals/${id}/customers`)
  const clock = page.getByRole('group', { name: 'Clock of the rehearsal' }).locator('time').first()
  const stood = await clock.textContent()
  await choose(page, byItself, 'Runs at 3,600 × wall speed')
  await expect.poll(() => clock.textContent()).not.toBe(stood)
  expect((await frameOf(id)).running).toEqual({ speed: 3600, to: null })
  await page.getByRole('button', { name: /Runs at 3,600 × wall speed/ }).waitFor()
  // Whoever comes later sees that it runs.
  await page.reload()
  await page.getByRole('button', { name: /Runs at 3,600 × wall speed/ }).waitFor()
  await choose(page, byItself, 'Moves only when told')
  await expect.poll(async () => (await frameOf(id)).running).toBeNull()
  await page.getByRole('button', { name: /Moves only when told/ }).waitFor()
  expect(await clock.getAttribute('datetime')).toBe((await frameOf(id)).now)
})
