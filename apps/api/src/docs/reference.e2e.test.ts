import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchBrowser } from '@understudy/harness/browser'
import { expect, test } from 'vitest'
import { serve } from '../server.ts'

test('the reference page shows both surfaces and asks nobody else for anything', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'understudy-reference-'))
  const running = await serve({ port: 0, databaseUrl: '', dataFolder, print: () => {} })
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    const elsewhere: string[] = []
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(running.address) && !/^(data|blob):/.test(url)) elsewhere.push(url)
    })
    await page.goto(`${running.address}/docs`)
    await page.getByRole('heading', { name: 'Understudy', exact: true }).first().waitFor()
    await page.getByText('A new workspace, from a scenario').first().waitFor()
    await page.getByText('Partner Center: product upgrades').first().click()
    await page.getByText('Whether a customer can move to the Azure plan').first().waitFor()
    expect(elsewhere).toEqual([])
  } finally {
    await browser.close()
    await running.stop()
    await rm(dataFolder, { recursive: true, force: true })
  }
})
