import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { unpackedChromium } from './chromium.ts'

test('the browser runs a page with WebAssembly and keeps its web security', async () => {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.goto('data:text/html,<h1>Azure plan</h1>')
    expect(await page.getByRole('heading').textContent()).toBe('Azure plan')
    expect(await page.evaluate(() => typeof WebAssembly.instantiate)).toBe('function')
    const other = await page.evaluate(() =>
      fetch('http://127.0.0.1:9/').then(String, () => 'refused'),
    )
    expect(other).toBe('refused')
  } finally {
    await browser.close()
  }
})

test('unpacking twice at once leaves one whole browser and no rubbish', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'understudy-browser-'))
  try {
    const [first, second] = await Promise.all([unpackedChromium(folder), unpackedChromium(folder)])
    expect(first).toEqual(second)
    expect(await readdir(folder)).toHaveLength(1)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
