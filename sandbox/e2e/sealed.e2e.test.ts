import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sampleFiles } from '@understudy/portfolio/testing'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { useSandbox } from './built-sandbox.ts'

/** As on a server that sends no header: the page alone says what the browser may do. */
const sandbox = useSandbox(false)
const asked: string[] = []
const elsewhere = createServer((request, response) => {
  asked.push(request.url ?? '')
  response.writeHead(200, { 'access-control-allow-origin': '*' }).end('heard')
})
let address = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`
})
afterAll(() => new Promise((resolve) => void elsewhere.close(resolve)))

test('the browser lets the page of own files send nothing elsewhere, nor its worker, and the page says so', async () => {
  const context = await sandbox().browser.newContext({ locale: 'en' })
  const page = await context.newPage()
  await page.goto(sandbox().url)
  await page.getByRole('button', { name: 'Drop your own files' }).click()
  await page.getByText('this browser forbids the page to send anything').waitFor()
  expect(await tried(page)).toEqual(['fetch', 'beacon', 'image', 'socket'])

  const files = sampleFiles({ customers: 600, seed: 7 }).map(({ name, bytes }) => ({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(bytes),
  }))
  await page.getByLabel('Choose files').setInputFiles(files)
  const begun = page.waitForEvent('worker')
  await page.getByRole('button', { name: 'Show where they stand' }).click()
  const worker = await begun
  const inWorker = await worker.evaluate(
    (to) =>
      fetch(to).then(
        () => 'sent',
        () => 'refused',
      ),
    `${address}/worker`,
  )
  expect(inWorker).toBe('refused')
  await page.getByRole('heading', { name: 'Take it away' }).waitFor()
  expect(asked).toEqual([])
  // The address is there, and whoever is not of this page reaches it.
  expect(await (await fetch(`${address}/test`)).text()).toBe('heard')
  await context.close()
})

/** The ways out that the browser refused. */
function tried(page: Page): Promise<string[]> {
  return page.evaluate(async (to) => {
    const refused: string[] = []
    const violations: string[] = []
    document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
      violations.push(blockedURI)
    })
    const heard = (way: string) =>
      new Promise<void>((resolve) => {
        document.addEventListener('securitypolicyviolation', () => resolve(), { once: true })
        setTimeout(resolve, 2000)
      }).then(() => {
        if (violations.splice(0).length > 0) refused.push(way)
      })
    const ways: Record<string, () => unknown> = {
      fetch: () => fetch(`${to}/fetch`).catch(() => undefined),
      beacon: () => navigator.sendBeacon(`${to}/beacon`, 'x'),
      image: () => {
        new Image().src = `${to}/image`
      },
      socket: () => {
        try {
          new WebSocket(`${to.replace('http', 'ws')}/socket`).close()
        } catch {
          // Refused at once in some browsers.
        }
      },
    }
    for (const [way, send] of Object.entries(ways)) {
      const done = heard(way)
      send()
      await done
    }
    return refused
  }, address)
}
