import { expect, test } from 'vitest'
import { mistakesOf, sample, start } from '../testing/sample.ts'

/** An expectation on line 17, after the sample's world. */
const expected = (text: string) => sample(`steps:\n  - expect: ${text}\n`)
const adatum = (text: string) => expected(`{ state: { customers: { adatum: ${text} } } }`)
const then = (text: string) => sample(`steps:\n  - ${start}\n    then: ${text}\n`)

/** Each of these used to hold although a word in it was misspelt. */
const rows: readonly [mistake: string, text: string, answer: string | RegExp][] = [
  [
    'a field that must not be there',
    adatum('{ plns: { absent: true } }'),
    'sample.yaml:17:47 "plns" has no meaning here. Did you mean "plans"?',
  ],
  [
    'a status that must be another',
    adatum('{ subscriptions: { sub-1: { status: { not: suspnded } } } }'),
    'sample.yaml:17:88 "suspnded" is not known here. Did you mean "suspended"?',
  ],
  [
    'a partner in an event that must not happen',
    expected('{ events: { none: [{ SubscriptionPurchased: { partner: contsoo } }] } }'),
    'sample.yaml:17:68 There is no partner "contsoo". Did you mean "contoso"?',
  ],
  [
    'a kind of mail that must not be sent',
    expected('{ mailbox: { not: { contains: [{ kind: transition-faild }] } } }'),
    'sample.yaml:17:52 "transition-faild" is not known here. Did you mean "transition-failed"?',
  ],
  [
    'a value of an event’s enumeration',
    then('[{ AzurePlanTransitionStarted: { venue: partner-centre } }]'),
    'sample.yaml:18:51 "partner-centre" is not known here. Did you mean "partner-center"?',
  ],
  [
    'a field of an event inside another',
    then(
      '{ none: [{ AzurePlanTransitionStarted: { steps: { contains: [{ stpe: complete }] } } }] }',
    ),
    'sample.yaml:18:74 "stpe" has no meaning here. Did you mean "step"?',
  ],
  [
    'a customer that must not be there',
    expected('{ state: { customers: { adatun: { absent: true } } } }'),
    'sample.yaml:17:37 There is no customer "adatun". Did you mean "adatum"?',
  ],
  [
    'a partner in a budget that must not be there',
    adatum('{ budgets: { contosso: null } }'),
    'sample.yaml:17:58 There is no partner "contosso". Did you mean "contoso"?',
  ],
  [
    'a section of a view compared between futures',
    sample('steps:\n  - fork: { a: [], b: [] }\n    compare: { same: [state.custmers, log] }\n'),
    'sample.yaml:18:23 There is no "custmers" in state. Did you mean "state.customers"?',
  ],
  [
    'a path to be the same as',
    expected('{ state: { now: { not: { same: state.startdAt } } } }'),
    'sample.yaml:17:44 There is no "startdAt" in state. Did you mean "state.startedAt"?',
  ],
  [
    'an operation of the audit',
    expected('{ audit: { not: { contains: [{ operation: AzurePlanPurchasd }] } } }'),
    'sample.yaml:17:55 "AzurePlanPurchasd" is not known here. Did you mean "AzurePlanPurchased"?',
  ],
  [
    'the party an audit record names',
    expected('{ audit: { not: { contains: [{ party: contsoo }] } } }'),
    'sample.yaml:17:51 There is no party "contsoo". Did you mean "contoso"?',
  ],
  [
    'a detail that must not be named',
    sample(
      `steps:\n  - ${start}\n    refused: { code: transition-is-final, details: { users: { not: { contians: [x] } } } }\n`,
    ),
    /^sample\.yaml:18:70 "contians" .* Did you mean "contains"\?$/,
  ],
  [
    'a fault to heal',
    sample(
      'steps:\n  - fault: { id: f1, at: azure-plan-transition/complete, do: fail }\n  - heal: f2\n',
    ),
    'sample.yaml:18:11 No step before this one arms a fault "f2". Did you mean "f1"?',
  ],
  [
    'what a fault strikes',
    sample('steps:\n  - fault: { at: azure-plan-transition/complete, do: fail, match: sub-3 }\n'),
    /^sample\.yaml:17:67 There is nothing called "sub-3" that a fault could strike\. Did you mean "sub-[12]"\?$/,
  ],

  [
    'a misspelt matcher',
    adatum('{ plans: { cont: 2 } }'),
    'sample.yaml:17:56 "cont" is no comparison. Did you mean "count"?',
  ],
  [
    'a misspelt matcher of a list',
    expected('{ mailbox: { contians: [] } }'),
    'sample.yaml:17:26 "contians" is no comparison. Did you mean "contains"?',
  ],
  [
    'a matcher in a matcher',
    adatum('{ plans: { count: { gte: 1 } } }'),
    'sample.yaml:17:63 "count" takes a whole number from 0 on, as in "count: 3".',
  ],
  [
    'a mark that no step sets',
    adatum('{ plans: { was: befor } }'),
    'sample.yaml:17:61 No moment before this one is marked "befor".',
  ],
  [
    'a matcher beside fields',
    adatum('{ country: FR, count: 3 }'),
    'sample.yaml:17:60 "count" compares the whole value and cannot stand beside "country".',
  ],
  [
    'a size of what has none',
    adatum('{ sharedServices: { atLeast: 1 } }'),
    'sample.yaml:17:65 "atLeast" is said of numbers, amounts and dates; there is none here.',
  ],
  [
    'a bound that is no date',
    expected('{ clock: { now: { between: [2020-03-02, 2020-02-30] } } }'),
    /^sample\.yaml:17:53 "2020-02-30" is not a date or moment/,
  ],
  [
    'a pattern that looks back',
    adatum('{ name: { matches: "(a)\\\\1" } }'),
    /^sample\.yaml:17:64 This pattern cannot be read: .*no back references/,
  ],

  [
    'a reading by its name',
    expected('{ reading: { name: fram, is: { counts: 1 } } }'),
    'sample.yaml:17:32 "fram" is not known here. Did you mean "frame"?',
  ],
  [
    'a field of the answer of a reading',
    expected('{ reading: { name: frame, is: { nextStep: null } } }'),
    'sample.yaml:17:45 "nextStep" has no meaning here. Did you mean "nextStepAt"?',
  ],
  [
    'a field of the question of a reading',
    expected('{ reading: { name: party-names, of: { id: [adatum] }, is: {} } }'),
    /"id" has no meaning here/,
  ],

  ['nothing to expect', expected('{}'), /^sample\.yaml:17:13 This expectation is empty/],
  ['no item to contain', expected('{ mailbox: { contains: [] } }'), /"contains: \[\]" cannot fail/],
  ['nothing of every item', expected('{ mailbox: { every: {} } }'), /"every: \{\}" cannot fail/],
  ['no events at all', then('{ contains: [] }'), /^sample\.yaml:18:11 This cannot fail/],
]

test.each(rows)('%s is looked up', (_, text, answer) => {
  expect(mistakesOf(text)).toEqual([
    typeof answer === 'string' ? answer : expect.stringMatching(answer),
  ])
})

test('what a later step creates may be absent before', () => {
  const text = sample(`steps:
  - expect: { state: { customers: { adatum: { users: { ada: { absent: true } } } } } }
  - when: { CreateUser: { customer: adatum, user: ada } }
`)
  expect(mistakesOf(text)).toEqual([])
})

test('a mark of one future is not known in another', () => {
  const text = sample(`steps:
  - fork:
      one: [{ mark: here }]
      two: [{ expect: { state: { was: here } } }]
`)
  expect(mistakesOf(text)).toEqual([
    'sample.yaml:19:39 No moment before this one is marked "here".',
  ])
})
