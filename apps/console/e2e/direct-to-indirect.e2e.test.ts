import { seriousViolations } from '@understudy/harness/axe'
import { expect, test } from 'vitest'
import { choose, openPage, press } from './reader.ts'
import { openSite } from './open-site.ts'

const world = {
  partners: {
    contoso: { name: 'Contoso', kind: 'direct-bill', country: 'FR', identified: '2018-09-01' },
    tailspin: { name: 'Tailspin', kind: 'direct-bill', country: 'FR' },
  },
}

const site = openSite()

test('a partner enrols, waits for the answer, and accepts what cannot be undone', async () => {
  const page = await openPage(site().browser, 'en-GB')
  await site().found('leaving', world)
  await page.goto(`${site().address}/rehearsals/leaving/customers`)
  await page.getByRole('link', { name: 'Overview' }).click()
  const form = page.getByRole('form', { name: 'Become an indirect reseller' })
  await choose(page, 'Role', 'Global admin')

  await form.getByLabel('First name').fill('Ada')
  await form.getByLabel('Last name').fill('Toom')
  await form.getByLabel('E-mail address').fill('ada@contoso')
  await form.getByText('Confirm that you are authorised first.').first().waitFor()
  await form.getByRole('checkbox').check()
  await press(page, form.getByRole('button', { name: 'Enroll now' }), 'Enter')
  // A browser takes it for an address; what was typed is judged, and nothing is put in its place.
  await form.getByText(/E-mail address.*[Ii]nvalid/).waitFor()
  await form.getByLabel('E-mail address').fill('ada@contoso.example')
  await press(page, form.getByRole('button', { name: 'Enroll now' }), 'Enter')
  await page.getByText('Ada Toom, ada@contoso.example').waitFor()

  await site().send('leaving', 'microsoft/system', { type: 'AdvanceClock', by: '10d' })
  await page.getByText('There is no way back').waitFor()
  await page.getByText('Tick that this cannot be undone first.').first().waitFor()
  expect(await seriousViolations(page)).toEqual([])
  await page.getByRole('checkbox').check()
  await press(page, page.getByRole('button', { name: 'Accept and continue' }), 'Enter')
  await page.getByText('Direct bill partner and indirect reseller at once').waitFor()
  const info = page.getByRole('region', { name: 'Program info' })
  await info.getByText('Direct bill partner').waitFor()
  await info.getByText('Indirect reseller', { exact: true }).waitFor()
  await page.context().close()
})

test('a partner that Microsoft has not identified has nothing to do, until it is', async () => {
  const page = await openPage(site().browser, 'en-GB')
  await site().found('staying', world)
  await page.goto(`${site().address}/rehearsals/staying/overview`)
  await page.getByRole('form', { name: 'Become an indirect reseller' }).waitFor()
  await choose(page, 'Acting for', 'Tailspin')
  await page.getByText('Microsoft has not asked this partner to leave direct billing.').waitFor()
  await press(page, page.getByRole('button', { name: /^As Microsoft/ }), 'Enter')
  await page.getByRole('form', { name: 'Become an indirect reseller' }).waitFor()
  await page.context().close()
})

const leaving = {
  partners: {
    contoso: {
      name: 'Contoso',
      kind: 'direct-bill',
      country: 'FR',
      onboarded: '2019-11-12',
      enrolled: '2025-10-01',
      profile: { email: 'mpn@contoso.example' },
    },
    wingtip: { name: 'Wingtip', kind: 'indirect-provider', country: 'FR' },
  },
  customers: {
    adatum: {
      country: 'FR',
      relationships: { contoso: { since: '2020-01-10' } },
      agreement: { signed: '2020-02-10' },
      subscriptions: {
        office: {
          offer: '796b6b5f-613c-4e24-a17c-eba730d49c02',
          partner: 'contoso',
          purchased: '2025-02-01',
          quantity: 10,
        },
      },
    },
    litware: {
      country: 'FR',
      relationships: { contoso: { since: '2020-01-10' }, wingtip: { since: '2020-01-10' } },
    },
  },
}

test('programmes, incentives and the board are reached by keyboard and fit a narrow window', async () => {
  const page = await openPage(site().browser, 'en-GB', 390)
  await site().found('board', leaving, '2025-11-11T09:00:00Z')
  await page.goto(`${site().address}/rehearsals/board/overview`)
  const goTo = async (name: string) =>
    press(page, page.getByRole('link', { name, exact: true }).first(), 'Enter')

  await goTo('Programs')
  await page.getByText('What Microsoft asks at the next measure').waitFor()
  const criterion = page.getByRole('listitem').filter({ hasText: 'Revenue of twelve months' })
  const [tag, words] = [criterion.locator('> *').first(), criterion.locator('> *').last()]
  expect((await tag.boundingBox())?.x).toBeLessThan((await words.boundingBox())?.x ?? 0)
  await page.getByText('told only: nothing here can do it').first().waitFor()

  await goTo('Incentives')
  const direct = page.getByRole('region', { name: 'Direct billing' })
  await choose(page, 'Role', 'Global admin')
  await press(page, direct.getByRole('button', { name: 'Enrol' }), 'Enter')
  await direct.getByText('Takes part').waitFor()

  await goTo('Leaving direct billing')
  const glance = page.getByRole('region', { name: 'All together' })
  await glance.getByText('61', { exact: true }).waitFor()
  const board = page.getByRole('table', { name: 'Customers on their way' })
  await board.getByText('Bring in the provider').waitFor()
  await board.getByText('Nothing is left').waitFor()
  expect(await seriousViolations(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await choose(page, 'How far', 'How far: Done')
  await board.getByText('Bring in the provider').waitFor({ state: 'detached' })
  await press(page, board.getByRole('row').filter({ hasText: 'Litware' }), 'Enter')
  await page.waitForURL(/customers\/litware/)
  await page.getByRole('heading', { name: 'A direct customer' }).waitFor()
  await page.context().close()
})
