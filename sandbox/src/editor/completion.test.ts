import { scenarioJsonSchema } from '@understudy/scenario'
import { expect, test } from 'vitest'
import { readScenarioFiles } from '../../build/scenario-files.ts'
import { suggestionsAt } from './completion.ts'
import { namesIn } from './names.ts'
import { SchemaTree, type Schema } from './schema.ts'

const schema = new SchemaTree(scenarioJsonSchema() as Schema)
const files = await readScenarioFiles()

/** What is suggested at the `|` of a text. */
function at(marked: string) {
  const text = marked.replace('|', '')
  const found = suggestionsAt(text, marked.indexOf('|'), { schema, names: namesIn(text, files) })
  const options = found?.options ?? []
  return {
    labels: options.map(({ label }) => label),
    template: (label: string) => options.find((one) => one.label === label)?.template,
  }
}

const world = 'scenario: x\nuse: [fixtures/two-partners-of-record.yaml]\nsteps:\n'

test('the head offers its keys, without those that stand there', () => {
  const { labels } = at('scenario: x\n|')
  expect(labels).toEqual(expect.arrayContaining(['clock', 'rules', 'steps', 'breakEveryStep']))
  expect(labels).not.toContain('scenario')
})

test('a step offers its verbs and companions', () => {
  expect(at(`${world}  - |`).labels).toEqual(
    expect.arrayContaining(['when', 'advance', 'fault', 'expect', 'fork', 'as', 'refused']),
  )
})

test('a command comes with the fields it must have', () => {
  const command = at(`${world}  - when:\n      Start|`)
  expect(command.template('StartAzurePlanTransition')).toBe(
    'StartAzurePlanTransition: { partner: #{partner}, customer: #{customer} }',
  )
  expect(at(`${world}  - when: |`).template('SignCustomerAgreement')).toBe(
    '{ SignCustomerAgreement: { customer: #{customer} } }',
  )
})

test('a command offers its fields, and the fields the things of the world', () => {
  expect(at(`${world}  - when: { StartAzurePlanTransition: { |`).labels).toEqual(
    expect.arrayContaining(['partner', 'customer', 'finalityAccepted']),
  )
  const partner = at(`${world}  - when: { StartAzurePlanTransition: { partner: |`)
  expect(partner.labels).toEqual(['contoso', 'fabrikam', 'tailspin'])
})

test('events, refusals, actors, failpoints, rules, countries and offers are known', () => {
  expect(at(`${world}  - then:\n      - |`).labels).toContain('AzurePlanPurchased')
  expect(at(`${world}  - refused: |`).labels).toContain('stale-version')
  expect(at(`${world}  - as: con|`).labels).toContain('contoso/admin-agent')
  expect(at(`${world}  - fault: { at: |`).labels).toContain('azure-plan-transition/complete')
  expect(at(`${world}  - fault: { do: |`).labels).toContain('crash-after')
  expect(at('rules: [|').labels).toContain('AZT-05')
  expect(at('world:\n  partners:\n    contoso: { country: |').labels).toContain('FR')
  const offer = 'world:\n  customers:\n    adatum:\n      subscriptions:\n        s: { offer: |'
  expect(at(offer).labels).toContain('MS-AZR-0145P')
})

test('an offer is proposed by its name, and its id is written', () => {
  const offer =
    'world:\n  customers:\n    adatum:\n      subscriptions:\n        s: { offer: Office|'
  const { labels, template } = at(offer)
  expect(labels).toContain('Office 365 Enterprise E3')
  expect(template('Office 365 Enterprise E3')).toBe('796b6b5f-613c-4e24-a17c-eba730d49c02')
})

test('values of events are proposed where an enumeration stands', () => {
  const venue = at(`${world}  - then: [{ AzurePlanTransitionStarted: { venue: |`)
  expect(venue.labels).toEqual(['azure-portal', 'partner-center'])
})

test('steps inside steps are steps', () => {
  expect(at(`${world}  - fork:\n      soon:\n        - adv|`).labels).toContain('advance')
})

test('a fixture offers what fixtures have', () => {
  const { labels } = at('fixture: x\n|')
  expect(labels).toContain('world')
  expect(labels).not.toContain('steps')
})

test('anywhere in any file a suggestion is found or not, and nothing breaks', () => {
  for (const { text } of files) {
    const names = namesIn(text, files)
    for (let end = 0; end <= text.length; end += 13) {
      const found = suggestionsAt(text, end, { schema, names })
      expect(found === null || found.from <= end).toBe(true)
    }
  }
})
