import { instant, type MailMessage, type RecordedEvent } from '@understudy/domain'
import { expect, test } from 'vitest'
import { chooseLocale, eventSentence, locales, mailSentences, pathLabel, term } from './index.ts'

const bought = {
  type: 'AzurePlanPurchased',
  customer: 'adatum',
  partner: 'contoso',
  plan: 'plan.adatum.contoso.fabrikam',
  partnerOfRecord: 'fabrikam',
} as RecordedEvent['event']
const names = (id: string) => (id === 'fabrikam' ? 'Fabrikam' : id)

test('an event is one sentence in the reader’s language, with names in place of ids', () => {
  expect(locales.map((locale) => eventSentence(locale, bought, names))).toEqual([
    'Azure plan for Fabrikam bought',
    'Plan Azure pour Fabrikam acheté',
    '已為 Fabrikam 購買 Azure 方案',
  ])
})

test('an event of a later version is named by its type', () => {
  const later = { type: 'SomethingNewHappened' } as unknown as RecordedEvent['event']
  expect(eventSentence('fr', later)).toBe('SomethingNewHappened')
})

test('what a person wrote in an invitation stays as it was written', () => {
  const mail: MailMessage = {
    id: '1.1',
    position: 1,
    at: instant('2020-03-02'),
    to: 'adatum',
    kind: 'invitation',
    customer: 'adatum',
    partner: 'fabrikam',
    text: 'Hello',
    link: 'https://partner-center.example/invitations/i-1',
    about: 'i-1',
    loss: null,
    until: null,
  }
  expect(mailSentences('zh-TW', mail, names)).toEqual({
    subject: 'Fabrikam 要求轉銷商關係',
    text: 'Hello',
  })
})

test('a notice calls the tenant and the MPN id as Microsoft did on its day', () => {
  const restricted = (at: string): MailMessage => ({
    id: '1.1',
    position: 1,
    at: instant(at),
    to: 'contoso',
    kind: 'direct-bill-restricted',
    customer: 'contoso',
    partner: 'contoso',
    text: null,
    link: null,
    about: null,
    loss: null,
    until: null,
  })
  expect(mailSentences('en', restricted('2022-01-31'), names).text).toContain('Azure AD tenant')
  for (const locale of locales) {
    const { text } = mailSentences(locale, restricted('2025-11-12'), names)
    expect(text).toContain('Microsoft Entra')
    expect(text).not.toContain('Azure AD')
  }
})

test('a path is told in words, its ids as they are', () => {
  expect(pathLabel('fr', 'azureSubscriptions/sub-1/plan')).toBe(
    'Abonnement Azure › sub-1 › Plan Azure',
  )
})

test('a value without a word is shown as it is, even when it is called like a method', () => {
  expect(term({ a: 'b' }, 'toString')).toBe('toString')
})

test('the first wanted language that exists is chosen, English when none does', () => {
  expect(chooseLocale(['de-DE', 'fr-CA', 'en'])).toBe('fr')
  expect(chooseLocale(['zh-HK'])).toBe('zh-TW')
  expect(chooseLocale(['de'])).toBe('en')
})
