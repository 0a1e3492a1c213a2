import { expect, test } from 'vitest'
import { useSandbox } from './built-sandbox.ts'

const sandbox = useSandbox()

test('a clock runs by itself in the tab', async () => {
  const context = await sandbox().browser.newContext({ locale: 'en' })
  const page = await context.newPage()
  await page.goto(`${sandbox().url}#/scenarios`)
  await page.locator('.s-transport').waitFor()
  const asked = (path: string, body?: unknown) =>
    page.evaluate(
      async ([at, sent]) => {
        const headers = { 'content-type': 'application/json' }
        const answer = await fetch(at, sent === null ? {} : { method: 'POST', headers, body: sent })
        return (await answer.json()) as { readonly now: string; readonly running: object | null }
      },
      [path, body === undefined ? null : JSON.stringify(body)] as const,
    )
  const frame = () => asked('/workspaces/w/readings/frame')
  await asked('/workspaces', { id: 'w', world: {}, clock: '2020-03-02T09:00:00Z' })
  const command = { type: 'RunClock', speed: 3600, to: '2020-03-02T12:00:00Z' }
  await asked('/workspaces/w/commands', { as: 'microsoft/system', command })
  expect((await frame()).running).toMatchObject({ speed: 3600 })
  await expect.poll(async () => (await frame()).running).toBeNull()
  expect((await frame()).now).toBe('2020-03-02T12:00:00Z')
  await context.close()
})
