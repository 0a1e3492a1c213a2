import { expect, test } from 'vitest'
import { mistakesOf, sample } from '../testing/sample.ts'

/** A property whose steps begin on line 20. */
const property = (lines: string) =>
  sample(`properties:
  - name: never late
    forAll: { days: { int: { min: 1, max: 5 } } }
    steps:
${lines}`)

test('a property without mistakes has none', () => {
  const lines = '      - advance: { by: "${days}d" }\n    finally: { mailbox: { count: 0 } }\n'
  expect(mistakesOf(property(lines))).toEqual([])
})

test('what a property expects is looked up before it is explored, in its place', () => {
  const lines = `      - advance: { by: "\${dys}d" }
      - advance: { by: "\${days}d" }
        then: [{ AzurePlanTransitionStarted: { venue: partner-centre } }]
    finally:
      state: { customers: { adatum: { plns: { absent: true } } } }
`
  expect(mistakesOf(property(lines))).toEqual([
    'sample.yaml:20:24 There is no variable "dys" for ${dys}. Did you mean "days"?',
    expect.stringMatching(/^sample\.yaml:20:24 /),
    'sample.yaml:22:55 "partner-centre" is not known here. Did you mean "partner-center"?',
    'sample.yaml:24:39 "plns" has no meaning here. Did you mean "plans"?',
  ])
})
