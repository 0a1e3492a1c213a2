import { scenarioJsonSchema } from '@understudy/scenario'
import { expect, test } from 'vitest'
import { explainedAt } from './hover.ts'
import { SchemaTree, type Schema } from './schema.ts'

const schema = new SchemaTree(scenarioJsonSchema() as Schema)
const text = `scenario: x
rules: [AZT-05]
world:
  customers:
    adatum:
      subscriptions: { office: { offer: 796b6b5f-613c-4e24-a17c-eba730d49c02, quantity: 12 } }
steps:
  - when: { StartAzurePlanTransition: { partner: contoso, customer: adatum } }
    refused: customer-agreement-missing
  - advance: { until: AzurePlanPurchased, within: 1d }
`

/** What is said of the first place where a word stands. */
function said(word: string, locale: 'en' | 'fr' | 'zh-TW' = 'en') {
  return explainedAt(text, text.indexOf(word) + 2, schema, locale)
}

test('a rule and a refusal are said in a sentence, with their source', () => {
  expect(said('AZT-05')?.sentence).not.toBe('')
  const refusal = said('customer-agreement-missing')
  expect(refusal?.title).toContain('MCA-')
  expect(refusal?.sentence).toContain('Agreement')
  expect(refusal?.source).toMatch(/#/)
})

test('a sentence is in the reader’s language', () => {
  expect(said('customer-agreement-missing', 'zh-TW')?.sentence).toMatch(/\p{Script=Han}/u)
})

test('commands, events, offers and fields are explained', () => {
  expect(said('StartAzurePlanTransition')?.sentence).toContain('Azure plan')
  expect(said('AzurePlanPurchased')?.sentence).not.toBe('')
  expect(said('796b6b5f')?.title).toMatch(/Office 365|Microsoft 365/)
  expect(said('within')?.sentence).toContain('must happen by then')
  expect(said('quantity')?.sentence).not.toBe('')
})

test('nothing is said where nothing is known', () => {
  expect(said('adatum:')).toBeNull()
  expect(explainedAt(text, text.indexOf(': x'), schema, 'en')).not.toBeUndefined()
})
