import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openPage, openScreen } from './reader.ts'
import { openSite } from './open-site.ts'

const world = {
  partners: {
    contoso: { name: 'Contoso', kind: 'direct-bill', country: 'FR', enrolled: '2019-06-03' },
    wingtip: { name: 'Wingtip', kind: 'indirect-provider', country: 'FR' },
  },
  customers: {
    adatum: { name: 'Adatum', country: 'FR', relationships: { contoso: {}, wingtip: {} } },
  },
}

const site = openSite()

async function moveTo(page: Page, target: Locator): Promise<void> {
  const box = await target.boundingBox()
  if (box === null) throw new Error(`Should be true: ${target.toString()} is shown`)
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
}

test('on a phone a press opens a list and chooses nothing, and drawing to an entry chooses it', async () => {
  const page = await openPage(site().browser, 'en-GB', 390)
  await site().found('choosing', world)
  await openScreen(page, `${site().address}/rehearsals/choosing/customers/adatum/transfers`)
  const acting = page.getByRole('button', { name: /Acting for/ })
  const list = page.getByRole('listbox')
  await acting.getByText('Contoso').waitFor()

  await acting.click()
  await list.waitFor()
  await acting.getByText('Contoso').waitFor()
  const { x = -1, width = 390 } = (await list.boundingBox()) ?? {}
  expect([x >= 0, x + width <= 390]).toEqual([true, true])
  await page.getByRole('option', { name: /^Wingtip/ }).click()
  await acting.getByText('Wingtip').waitFor()

  await moveTo(page, acting)
  await page.mouse.down()
  await list.waitFor()
  await moveTo(page, page.getByRole('option', { name: /^Adatum/ }))
  await page.mouse.up()
  await acting.getByText('Adatum').waitFor()
  await page.context().close()
})
