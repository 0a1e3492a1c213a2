import { expect, test } from 'vitest'
import { openPage, openScreen } from './reader.ts'
import { openSite } from './open-site.ts'

const site = openSite()

const customer = {
  country: 'FR',
  relationships: { contoso: {} },
  agreement: { signed: '2019-12-01' },
}
const world = {
  partners: { contoso: { kind: 'direct-bill', country: 'FR' } },
  customers: { adatum: customer, wingtip: customer },
}
const budget = (of: string) => ({
  type: 'SetSpendingBudget',
  partner: 'contoso',
  customer: of,
  amount: '100.00 EUR',
})

test('what happens to one customer asks nothing again of another', async () => {
  await site().found('two', world)
  const page = await openPage(site().browser, 'en-GB')
  await openScreen(page, `${site().address}/rehearsals/two/customers/adatum/licensing`)
  await page.getByRole('heading', { name: 'Pools of licences' }).waitFor()
  const asked: string[] = []
  page.on('request', (request) =>
    asked.push(new URL(request.url()).pathname + new URL(request.url()).search),
  )
  const answered = (part: string) =>
    page.waitForResponse((response) => response.url().includes(part))

  const around = answered('/readings/frame')
  await site().send('two', 'contoso/admin-agent', budget('wingtip'))
  await around
  expect(asked.filter((address) => address.includes('adatum'))).toEqual([])

  const [file, pools] = [answered('/customers/adatum'), answered('license-pools?customer=adatum')]
  await site().send('two', 'contoso/admin-agent', budget('adatum'))
  await Promise.all([file, pools])
  expect(asked.some((address) => address.includes('/first-customers'))).toBe(false)
  await page.context().close()
})

test('what happens to one partner asks nothing again of a customer or of another partner', async () => {
  const away = {
    partners: {
      contoso: { kind: 'direct-bill', country: 'FR', identified: '2018-09-01' },
      tailspin: { kind: 'direct-bill', country: 'FR', identified: '2018-09-01' },
    },
    customers: { adatum: { country: 'FR', relationships: { contoso: {} } } },
  }
  await site().found('three', away, '2018-12-03T09:00:00Z')
  const page = await openPage(site().browser, 'en-GB')
  await openScreen(page, `${site().address}/rehearsals/three/customers/adatum/licensing`)
  await page.getByRole('heading', { name: 'Pools of licences' }).waitFor()
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).search))
  const around = page.waitForResponse((response) => response.url().includes('/readings/frame'))
  await site().send('three', 'tailspin/global-admin', {
    type: 'EnrollAsIndirectReseller',
    partner: 'tailspin',
    firstName: 'Ada',
    lastName: 'Toom',
    email: 'ada@tailspin.example',
  })
  await around
  expect(asked.filter((search) => search.includes('customer=adatum'))).toEqual([])
  await page.context().close()
})
