import { expect, test } from 'vitest'
import { mistakesOf, sample } from '../testing/sample.ts'

/** The sample with three alike users, and steps from line 18 on. */
const staffed = (lines: string) =>
  sample(`steps:\n${lines}`, '      staff: { staff: { count: 3 } }\n')

const rows: readonly [mistake: string, text: string, answer: string | RegExp][] = [
  [
    'an offer by a name that it does not have',
    staffed(
      '  - when: { PlaceOrder: { partner: contoso, customer: adatum, subscription: s, offer: Office 365 E3 } }\n',
    ),
    'sample.yaml:18:87 There is no offer "Office 365 E3". Did you mean "Office 365 Enterprise E3"?',
  ],
  [
    'a name that two offers have',
    staffed(
      '  - when: { PlaceOrder: { partner: contoso, customer: adatum, subscription: s, offer: Microsoft 365 F1 } }\n',
    ),
    /^sample\.yaml:18:87 Several offers are called "Microsoft 365 F1": write one of \S+, \S+\.$/,
  ],
  [
    'a misspelt SKU',
    staffed(
      '  - when: { ChangeLicenses: { customer: adatum, users: [staff-002], add: [{ sku: ENTERPRISEPAK }] } }\n',
    ),
    'sample.yaml:18:82 There is no sku "ENTERPRISEPAK". ENTERPRISEPACK is Office 365 Enterprise E3. Did you mean "ENTERPRISEPACK"?',
  ],
  [
    'a SKU by a name that it does not have',
    staffed(
      '  - when: { ChangeLicenses: { customer: adatum, users: [staff-002], remove: [Office 365 E3] } }\n',
    ),
    'sample.yaml:18:78 There is no sku "Office 365 E3". Did you mean "Office 365 Enterprise E3"?',
  ],
  [
    'a service that no plan has',
    staffed(
      '  - when: { ChangeLicenses: { customer: adatum, users: [staff-002], add: [{ sku: ENTERPRISEPACK, without: [TEAM1] }] } }\n',
    ),
    /^sample\.yaml:18:108 There is no service "TEAM1"\. TEAMS1 is Microsoft Teams\. Did you mean "TEAMS1"\?$/,
  ],
  [
    'a user beyond those that were numbered',
    staffed(
      '  - when: { ChangeLicenses: { customer: adatum, users: [staff-004], remove: [ENTERPRISEPACK] } }\n',
    ),
    /^sample\.yaml:18:57 There is no user "staff-004"\. Did you mean "staff-00[123]"\?$/,
  ],
  [
    'a subscription that nobody has bought',
    staffed('  - when: { OpenCreditCase: { customer: adatum, subscription: sub-9 } }\n'),
    /^sample\.yaml:18:63 There is no subscription "sub-9"\. Did you mean "sub-[12]"\?$/,
  ],
  [
    'a customer without pools',
    staffed('  - expect: { licenses: { adatun: {} } }\n'),
    'sample.yaml:18:27 There is no customer "adatun". Did you mean "adatum"?',
  ],
  [
    'a pool of no SKU',
    staffed('  - expect: { licenses: { adatum: { ENTERPRISEPAK: {} } } }\n'),
    'sample.yaml:18:37 There is no sku "ENTERPRISEPAK". ENTERPRISEPACK is Office 365 Enterprise E3. Did you mean "ENTERPRISEPACK"?',
  ],
  [
    'a plan for a partner that does not exist',
    staffed('  - expect: { plan: { partner: contosso, customer: adatum, is: {} } }\n'),
    'sample.yaml:18:32 There is no partner "contosso". Did you mean "contoso"?',
  ],
  [
    'a plan with an offer that does not exist',
    staffed(
      '  - expect: { plan: { partner: contoso, customer: adatum, choose: { sub-1: [Office 365 E5] }, is: {} } }\n',
    ),
    'sample.yaml:18:77 There is no offer "Office 365 E5". Did you mean "Office 365 Enterprise E5"?',
  ],
  [
    'a misspelt code beside details',
    staffed(
      '  - when: { SignCustomerAgreement: { customer: adatum } }\n    refused: { code: not-global-admn, details: {} }\n',
    ),
    'sample.yaml:19:22 "not-global-admn" is not known here. Did you mean "not-global-admin"?',
  ],
]

test.each(rows)('%s is answered with its place and what was meant', (_, text, answer) => {
  expect(mistakesOf(text)).toEqual([
    typeof answer === 'string' ? answer : expect.stringMatching(answer),
  ])
})

test('what a step creates may be named by the next', () => {
  const lines = [
    '  - when: { CreateUser: { customer: adatum, user: ada } }',
    '  - when: { DeleteUser: { customer: adatum, user: ada } }',
    '  - when: { PlaceOrder: { partner: contoso, customer: adatum, subscription: new-1, offer: MS-AZR-0145P } }',
    '  - when: { UpdateSubscription: { partner: contoso, customer: adatum, subscription: new-1, version: 1 } }',
  ]
  expect(mistakesOf(staffed(`${lines.join('\n')}\n`))).toEqual([])
})
