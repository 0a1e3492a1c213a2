import { expect, test } from 'vitest'
import { parseScenario } from './parse.ts'

const e3 = '796b6b5f-613c-4e24-a17c-eba730d49c02'

/** The sample with an offer written in the world, a command, a cell, and what is expected of it. */
function written(offer: string) {
  return [
    'scenario: An offer is named',
    'source: license-move#before-you-move',
    'clock: 2020-03-02T09:00:00Z',
    'matrix: { axes: { bought: [{ name: any, offer: ' + offer + ' }] } }',
    'world:',
    '  partners: { contoso: { kind: direct-bill, country: DE } }',
    '  customers:',
    '    adatum:',
    '      country: FR',
    `      subscriptions: { old: { offer: ${offer}, purchased: 2019-06-01 } }`,
    'steps:',
    `  - when: { PlaceOrder: { partner: contoso, customer: adatum, subscription: s, offer: '\${bought.offer}' } }`,
    `    then: [{ SubscriptionPurchased: { offer: ${offer}, name: Office 365 Enterprise E3 } }]`,
    `  - expect: { plan: { partner: contoso, customer: adatum, choose: { old: [${offer}] }, is: {} } }`,
    '',
  ].join('\n')
}

/** Without the places, which differ with the length of what is written. */
function readFrom(text: string): string {
  const parsed = parseScenario(text, { file: 'sample.yaml' })
  if (!parsed.ok) return parsed.diagnostics.map(({ message }) => message).join('\n')
  const [one] = parsed.scenarios
  return JSON.stringify([one?.facts, one?.steps], (key, value: unknown) =>
    key === 'range' || key === 'line' ? undefined : value,
  )
}

test('the name of an offer means the same as its id, wherever offers stand', () => {
  const byId = readFrom(written(e3))
  expect(byId).toContain(`"offer":"${e3}"`)
  expect(readFrom(written('Office 365 Enterprise E3'))).toBe(byId)
})

test('what is called after an offer keeps its name', () => {
  expect(readFrom(written(e3))).toContain('"Office 365 Enterprise E3"')
})

/** A license of the world, of a command and of an expectation, with a service left out. */
function licensed(sku: string, service: string) {
  return [
    'scenario: A license is named',
    'source: license-move#before-you-move',
    'clock: 2020-03-02T09:00:00Z',
    'world:',
    '  partners: { contoso: { kind: direct-bill, country: DE } }',
    '  customers:',
    '    adatum:',
    '      country: FR',
    '      subscriptions: { old: { offer: Office 365 Enterprise E3, purchased: 2019-06-01 } }',
    `      users: { ada: { licenses: [${sku}] }, bo: { licenses: [{ sku: ${sku}, without: [${service}] }] } }`,
    'steps:',
    `  - when: { ChangeLicenses: { customer: adatum, users: [ada], add: [{ sku: ${sku}, without: [${service}] }], remove: [${sku}] } }`,
    `  - expect: { licenses: { adatum: { ${sku}: { consumed: 2 } } } }`,
    '',
  ].join('\n')
}

test('SKUs and services are written by name, as values and as keys', () => {
  const byId = readFrom(licensed('ENTERPRISEPACK', 'EXCHANGE_S_ENTERPRISE'))
  expect(byId).toContain('"ENTERPRISEPACK":{"consumed":2}')
  expect(readFrom(licensed('Office 365 Enterprise E3', 'Exchange Online (Plan 2)'))).toBe(byId)
})

test('a name that is spelt wrong is told with the one that was meant', () => {
  const said = readFrom(licensed('Office 365 Enterprise E33', 'Exchange Online (Plan 2)'))
  expect(said).toContain('There is no sku "Office 365 Enterprise E33".')
})
