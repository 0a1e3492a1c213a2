import { expect, test } from 'vitest'
import { mistakesOf, sample } from '../testing/sample.ts'

const steps = (lines: string) => sample(`steps:\n${lines}`)

/** What is wrong, the file, and the one answer: its place, what it says, and the word that was meant. */
const rows: readonly [mistake: string, text: string, answer: string | RegExp][] = [
  ['no YAML', 'scenario: [', /^sample\.yaml:1:12 This is not readable YAML/],
  ['no map', '- a', 'sample.yaml:1:1 A scenario is a map that begins with "scenario: <title>".'],
  [
    'a key twice',
    sample('clock: 2020-03-02\nclock: 2020-03-02\n'),
    'sample.yaml:16:1 "clock" stands here twice; the first is in line 2.',
  ],
  [
    'a misspelt head word',
    sample('tag: [a]\n'),
    'sample.yaml:16:1 "tag" has no meaning here. Did you mean "tags"?',
  ],
  [
    'an unknown rule',
    sample('rules: [AZT-5]\n'),
    'sample.yaml:16:9 "AZT-5" is not known here. Did you mean "AZT-05"?',
  ],
  [
    'a date that does not exist',
    'scenario: x\nclock: 2020-02-30\n',
    'sample.yaml:2:8 "2020-02-30" is not a date or moment, as in 2020-03-02T09:00:00Z.',
  ],
  [
    'an unknown verb',
    steps('  - advanse: { by: 1d }\n'),
    /^sample\.yaml:17:5 This step has no verb: .* Did you mean "advance"\?$/,
  ],
  [
    'two verbs',
    steps('  - mark: a\n    expect: {}\n'),
    /^sample\.yaml:17:5 A step has one verb; this one has "expect" and "mark"/,
  ],
  [
    'a word that does not go with the verb',
    steps('  - mark: a\n    refused: not-global-admin\n'),
    'sample.yaml:18:5 "refused" does not go with "mark"; known there: name, say.',
  ],
  [
    'a misspelt command',
    steps('  - when: { StartAzurePlanTransitoin: {} }\n'),
    'sample.yaml:17:13 "StartAzurePlanTransitoin" has no meaning here. Did you mean "StartAzurePlanTransition"?',
  ],
  [
    'a misspelt field of a command',
    steps('  - when: { SignCustomerAgreement: { custmer: adatum } }\n'),
    'sample.yaml:17:38 "custmer" has no meaning here. Did you mean "customer"?',
  ],
  [
    'a missing field of a command',
    steps('  - when: { RemoveDelegatedAdmin: { partner: contoso } }\n'),
    'sample.yaml:17:35 "customer" is missing.',
  ],
  [
    'a customer that does not exist',
    steps('  - when: { SignCustomerAgreement: { customer: adatun } }\n'),
    'sample.yaml:17:48 There is no customer "adatun". Did you mean "adatum"?',
  ],
  [
    'a misspelt event',
    steps('  - advance: { by: 1d }\n    then: [{ AzurePlanPurchasd: {} }]\n'),
    'sample.yaml:18:14 "AzurePlanPurchasd" has no meaning here. Did you mean "AzurePlanPurchased"?',
  ],
  [
    'an event that has no such field',
    steps('  - advance: { by: 1d }\n    then: [{ AzurePlanPurchased: { reseler: fabrikam } }]\n'),
    /^sample\.yaml:18:36 "reseler" has no meaning here/,
  ],
  [
    'a misspelt refusal',
    steps(
      '  - when: { SignCustomerAgreement: { customer: adatum } }\n    refused: not-global-admn\n',
    ),
    'sample.yaml:18:14 "not-global-admn" is not known here. Did you mean "not-global-admin"?',
  ],
  [
    'a misspelt role',
    steps(
      '  - when: { SignCustomerAgreement: { customer: adatum } }\n    as: adatum/global-admn\n',
    ),
    /^sample\.yaml:18:9 "global-admn" is no role: .* Did you mean "adatum\/global-admin"\?$/,
  ],
  [
    'an actor nobody knows',
    steps(
      '  - when: { SignCustomerAgreement: { customer: adatum } }\n    as: adatun/global-admin\n',
    ),
    'sample.yaml:18:9 There is no party "adatun" in this world. Did you mean "adatum/global-admin"?',
  ],
  [
    'an actor without a role',
    steps('  - when: { SignCustomerAgreement: { customer: adatum } }\n    as: adatum\n'),
    /^sample\.yaml:18:9 "adatum" is no actor/,
  ],
  [
    'a misspelt failpoint',
    steps('  - fault: { at: azure-plan-transition/complet, do: fail }\n'),
    'sample.yaml:17:18 "azure-plan-transition/complet" is not known here. Did you mean "azure-plan-transition/complete"?',
  ],
  [
    'money without quotes',
    steps(
      '  - when: { SetSpendingBudget: { partner: contoso, customer: adatum, amount: 12.50 } }\n',
    ),
    'sample.yaml:17:78 12.5 is read as a number here; put the text in quotes. An exact amount with its currency, quoted: "500.00 EUR".',
  ],
  [
    'money without a currency',
    steps(
      '  - when: { SetSpendingBudget: { partner: contoso, customer: adatum, amount: "12.50" } }\n',
    ),
    'sample.yaml:17:78 "12.50" is not an amount, as in "500.00 EUR".',
  ],
  [
    'a country that does not exist',
    'scenario: x\nclock: 2020-03-02\nworld: { partners: { contoso: { kind: direct-bill, country: ZQ } } }\n',
    /^sample\.yaml:3:61 There is no country "ZQ"\./,
  ],
  [
    'an offer that does not exist',
    steps(
      '  - when: { PlaceOrder: { partner: contoso, customer: adatum, subscription: s, offer: MS-AZR-0154P } }\n',
    ),
    /^sample\.yaml:17:87 There is no offer "MS-AZR-0154P"\. .* Did you mean "MS-AZR-0145P"\?$/,
  ],
  [
    'how far the clock goes, unsaid',
    steps('  - advance: { until: AzurePlanPurchased }\n'),
    /^sample\.yaml:17:14 Say how far/,
  ],
  [
    'a placeholder without a value',
    steps('  - say: to ${whom}\n'),
    'sample.yaml:17:10 There is no variable "whom" for ${whom}.',
  ],
  [
    'a fixture that does not exist',
    sample('use: [fixtures/none.yaml]\n'),
    'sample.yaml:16:7 There is no fixture "fixtures/none.yaml".',
  ],
]

test.each(rows)('%s is answered with its place and what was meant', (_, text, answer) => {
  const mistakes = mistakesOf(text)
  expect(mistakes[0]).toMatch(answer)
})

test('all mistakes of a file come back at once, in reading order', () => {
  const mistakes = mistakesOf(steps('  - mark: a\n    as: x\n  - whne: {}\n  - say: ${b}\n'))
  expect(mistakes.map((line) => line.split(' ')[0])).toEqual([
    'sample.yaml:18:5',
    'sample.yaml:19:5',
    'sample.yaml:20:10',
  ])
})

test('a command to something that does not exist may be expected to be refused', () => {
  const text = steps(
    '  - when: { SignCustomerAgreement: { customer: nobody } }\n    as: adatum/global-admin\n    refused: unknown-customer\n',
  )
  expect(mistakesOf(text)).toEqual([])
})

test('lists in lists unfold to a bounded number of steps', () => {
  const hundred = JSON.stringify(Array.from({ length: 100 }, (_, index) => index))
  const inner = `{ each: ${hundred}, as: b, steps: [{ say: x }] }`
  const text = steps(`  - each: ${hundred}\n    as: a\n    steps: [${inner}]\n`)
  expect(mistakesOf(text)).toEqual([expect.stringContaining('More than 5,000 steps')])
})

test('a bound is said with its other end', () => {
  const text =
    'scenario: x\nclock: 2020-03-02\nworld: { partners: { contoso: { kind: direct-bill, country: DE, anniversaryDay: 0 } } }\n'
  expect(mistakesOf(text)).toEqual([
    expect.stringMatching(/^sample\.yaml:3:81 0 does not fit: 1 to \d+\. Day of the month/),
  ])
})

test('a moment without a zone is told so', () => {
  expect(mistakesOf('scenario: x\nclock: 2020-03-02T09:00\n')).toEqual([
    'sample.yaml:2:8 "2020-03-02T09:00" has no zone: Z for UTC, or as in +01:00. Did you mean "2020-03-02T09:00:00Z"?',
  ])
})

test('a mistake inside an alias stands where the alias is', () => {
  const text = `scenario: x
clock: 2020-03-02
about: &wrong { kind: direct-bil, country: DE }
world:
  partners:
    contoso: *wrong
`
  expect(mistakesOf(text)).toContainEqual(expect.stringMatching(/^sample\.yaml:6:14 "direct-bil"/))
})

test('an alias of nothing stands at its own line', () => {
  expect(mistakesOf('scenario: x\nclock: 2020-03-02\ntags:\n  - *nobody\n')).toEqual([
    'sample.yaml:4:5 There is no "&nobody" before this.',
  ])
})
