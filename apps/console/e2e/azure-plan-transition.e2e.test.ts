import { seriousViolations } from '@understudy/harness/axe'
import type { Locale } from '@understudy/messages'
import { expect, test } from 'vitest'
import { expectSoundAndNarrow, named, openPage, tabTo } from './reader.ts'
import { openSite } from './open-site.ts'

const twoPartners = 'azure-plan-transition/two-partners-of-record-make-two-plans.yaml'

const site = openSite()

const said: Record<Locale, { plans: string[]; suspended: string; bought: string; done: string }> = {
  en: {
    plans: ['Azure plan · Fabrikam', 'Azure plan · Tailspin'],
    suspended: 'Suspended',
    bought: 'Azure plan for Fabrikam bought',
    done: 'Transition of Adatum to the Azure plan completed',
  },
  fr: {
    plans: ['Plan Azure · Fabrikam', 'Plan Azure · Tailspin'],
    suspended: 'Suspendu',
    bought: 'Plan Azure pour Fabrikam acheté',
    done: 'Transition de Adatum vers le plan Azure terminée',
  },
  'zh-TW': {
    plans: ['Azure 方案 · Fabrikam', 'Azure 方案 · Tailspin'],
    suspended: '已暫停',
    bought: '已為 Fabrikam 購買 Azure 方案',
    done: 'Adatum 已完成轉換至 Azure 方案',
  },
}

test('two partners of record are moved with the keyboard alone, and the result reads in three languages', async () => {
  const id = await site().rehearse(twoPartners)
  const page = await openPage(site().browser, 'en-GB')
  const customer = `${site().address}/rehearsals/${id}/customers/adatum`
  await page.goto(`${customer}/azure-plan`)

  await tabTo(page, named(page, 'Transition billing to Azure plan'))
  await page.keyboard.press('Enter')
  await page.getByText('2 Azure plans are bought').waitFor()
  expect(await page.getByRole('button', { name: 'Continue' }).getAttribute('aria-disabled')).toBe(
    'true',
  )
  await tabTo(page, named(page, 'I understand that this transition cannot be undone.'))
  await page.keyboard.press('Space')
  await page.locator('[role=dialog] button[data-kind=primary]:not([aria-disabled])').waitFor()
  await tabTo(page, named(page, 'Continue'))
  await page.keyboard.press('Enter')

  await page.getByRole('progressbar').waitFor()
  await tabTo(page, named(page, 'Until done'))
  await page.keyboard.press('Enter')
  await page.getByText('The transition is complete').waitFor()
  await page.context().close()

  for (const locale of ['en', 'fr', 'zh-TW'] as const) {
    const reader = await openPage(site().browser, locale)
    await reader.goto(customer)
    for (const plan of said[locale].plans) await reader.getByRole('cell', { name: plan }).waitFor()
    expect(await reader.getByRole('cell', { name: said[locale].suspended }).count()).toBe(2)
    expect(await reader.locator('html').getAttribute('lang')).toBe(locale)
    await reader.goto(`${customer}/history`)
    await reader.getByText(said[locale].bought, { exact: true }).waitFor()
    await reader.getByText(said[locale].done, { exact: true }).waitFor()
    await reader.context().close()
  }
})

test('a failed step is shown inside the workflow and driven on from there', async () => {
  const id = await site().rehearse(twoPartners)
  await site().send(id, 'contoso/admin-agent', {
    type: 'ArmFault',
    fault: 'f',
    at: 'azure-plan-transition/map-entitlement',
    do: 'fail',
    times: 3,
    match: 'sub-2',
  })
  await site().send(id, 'contoso/admin-agent', {
    type: 'StartAzurePlanTransition',
    partner: 'contoso',
    customer: 'adatum',
    finalityAccepted: true,
  })
  const page = await openPage(site().browser, 'fr-FR')
  await page.goto(`${site().address}/rehearsals/${id}/customers/adatum/azure-plan`)
  await page.getByRole('button', { name: 'Jusqu’à la fin' }).click()
  await page.getByRole('alert').getByText('(sub-2)').waitFor()
  expect(await seriousViolations(page)).toEqual([])
  await page.getByText('Rien n’est en cours.').waitFor()
  await page.getByRole('button', { name: 'Reprendre la transition' }).click()
  await page.getByRole('alert').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Jusqu’à la fin' }).click()
  await page.getByText('La transition est terminée').waitFor()
  await page.context().close()
})

test('a page that is loaded anew goes on until everything is done', async () => {
  const id = await site().rehearse(twoPartners)
  await site().send(id, 'contoso/admin-agent', {
    type: 'StartAzurePlanTransition',
    partner: 'contoso',
    customer: 'adatum',
    finalityAccepted: true,
  })
  const page = await openPage(site().browser, 'en-GB')
  await page.goto(`${site().address}/rehearsals/${id}/customers/adatum/azure-plan`)
  const untilDone = page.getByRole('button', { name: 'Until done' })
  await untilDone.and(page.locator(':not([aria-disabled])')).click()
  await page.getByText('The clock is moving.').waitFor()
  await page.reload()
  await page.getByText('The transition is complete').waitFor()
  await page.context().close()
})

test('the past is read, marked as such, and forked from', async () => {
  const id = await site().rehearse(twoPartners)
  const page = await openPage(site().browser, 'en-GB')
  await page.goto(`${site().address}/rehearsals/${id}/customers/adatum`)
  await page.getByRole('cell', { name: 'Fabrikam' }).waitFor()
  const slider = page.getByRole('slider')
  await slider.focus()
  await page.keyboard.press('ArrowLeft')
  await page.getByText('You are looking at the past').waitFor()
  const forward = page.getByRole('button', { name: '+1 hour' })
  expect(await forward.getAttribute('aria-disabled')).toBe('true')
  await page.getByRole('button', { name: 'Fork from here' }).click()
  await page.waitForURL((url) => !url.pathname.includes(`/${id}/`))
  await page.context().close()
})

const screens = [
  '',
  '/customers',
  '/customers/adatum',
  '/customers/adatum/agreement',
  '/customers/adatum/relationship',
  '/customers/adatum/budget',
  '/customers/adatum/billing',
  '/customers/adatum/history',
  '/customers/adatum/mailbox',
  '/customers/adatum/azure-plan',
  '/mailbox',
  '/audit',
  '/faults',
]

function screensOf(workspace: string): string[] {
  return screens.map((screen) => `${site().address}/rehearsals/${workspace}${screen}`)
}

test('no screen has a serious fault that axe-core finds, or is wider than a narrow window', async () => {
  const id = await site().rehearse(twoPartners)
  await expectSoundAndNarrow(site().browser, [`${site().address}/`, ...screensOf(id)])
})
