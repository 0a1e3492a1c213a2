import { expect, test } from 'vitest'
import { domainTarget } from '../run/domain-target.ts'
import { playThrough } from '../run/run-scenario.ts'
import { mistakesOf, sample, scenarioOf } from '../testing/sample.ts'
import { limits } from './limits.ts'

/** Files that were made to keep a reader busy: each is answered with a mistake in its place. */
const list = (count: number, item: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => item(index)).join(', ')
const head = 'scenario: x\nclock: 2020-03-02\n'

const rows: readonly [what: string, text: () => string, answer: RegExp][] = [
  ['20,000 brackets', () => '['.repeat(20_000), /:1:65 More than 64 levels/],
  ['20,000 braces', () => `${head}world: ${'{ a: '.repeat(20_000)}`, /:3:\d+ More than 64 levels/],
  ['a megabyte of "? "', () => '? '.repeat(499_999), /:1:129 More than 64 levels/],
  ['a megabyte of "- "', () => '- '.repeat(499_999), /:1:129 More than 64 levels/],
  [
    'blocks in each other by their indentation',
    () =>
      `${head}world:\n${Array.from({ length: 900 }, (_, i) => `${' '.repeat(i + 1)}a:`).join('\n')}`,
    /:\d+:\d+ More than 64 levels/,
  ],
  [
    'five megabytes of binary',
    () => `${head}about: !!binary ${'A'.repeat(5_000_000)}\n`,
    /:1:1 More than 1,000,000 characters/,
  ],
  [
    'a million steps',
    () => `${head}steps: [${'{say: x},'.repeat(1_000_000)}]`,
    /More than 1,000,000 characters/,
  ],
  [
    '80,000 steps',
    () => `${head}steps: [${'{say: x},'.repeat(80_000)}]`,
    /:3:\d+ More than 20,000 keys/,
  ],
  [
    '100,000 unknown keys',
    () => `${head}${Array.from({ length: 100_000 }, (_, i) => `k${i}: 1\n`).join('')}`,
    /:\d+:\d+ More than 20,000 keys/,
  ],
  [
    '5,000 unknown keys',
    () => `${head}${Array.from({ length: 5_000 }, (_, i) => `k${i}: 1\n`).join('')}`,
    /:3:1 "k0" has no meaning here/,
  ],
  [
    'a value that repeats itself',
    () => `${head}world: &w { partners: *w }`,
    /:3:23 "\*w" stands inside the value/,
  ],
  [
    'aliases that multiply',
    () =>
      `${head}about: [&a [1,2,3,4,5,6,7,8,9], ${list(9, (i) => `&b${i} [${`*${i === 0 ? 'a' : `b${i - 1}`},`.repeat(9)}]`)}]`,
    /:3:\d+ More than 20,000 keys/,
  ],
  [
    'a hundred and one aliases',
    () => `${head}tags: [&a x, ${'*a, '.repeat(101)}]`,
    /More than 100 aliases/,
  ],
  [
    '2,000 cells of 5,000 steps',
    () =>
      `${head}matrix: { axes: { a: [${list(40, String)}], b: [${list(50, String)}] } }\nsteps:\n  - each: [${list(1000, String)}]\n    as: c\n    steps: [{ say: a }, { say: b }, { say: c }, { say: d }]\n`,
    /:4:1 More than 5,000 steps|:4:1 More than 20,000 steps/,
  ],
  [
    'a matrix with 20,000 cells more',
    () => `${head}matrix: { axes: { a: [1] }, include: [${'{ a: 1 },'.repeat(5_000)}] }\n`,
    /:3:29 More than 2,000 cells/,
  ],
  [
    '100,000 cells more',
    () => `${head}matrix: { axes: { a: [1] }, include: [${'{ a: 1 },'.repeat(100_000)}] }\n`,
    /More than 20,000 keys/,
  ],
  [
    'a product of axes beyond counting',
    () => `${head}matrix: { axes: { ${list(20, (i) => `a${i}: [${list(50, String)}]`)} } }\n`,
    /:3:11 More than 2,000 cells/,
  ],
  [
    'lists in lists without a step in them',
    () =>
      `${head}steps: [{ each: [${list(900, String)}], as: a, steps: [{ each: [${list(900, String)}], as: b, steps: [] }] }]`,
    /:3:1 More than 5,000 steps/,
  ],
  [
    '4,000 rounds',
    () => `${head}steps: [{ each: [${list(4000, String)}], as: a, steps: [] }]`,
    /:3:1 More than 1,000 items of an "each"/,
  ],
  [
    'rounds from the matrix',
    () =>
      `${head}matrix: { axes: { a: [[${list(2000, String)}]] } }\nsteps: [{ each: '\${a}', as: b, steps: [] }]`,
    /:4:1 More than 1,000 items/,
  ],
  [
    'lists of lists of lists that are drawn',
    () =>
      `${head}properties: [{ name: p, forAll: { v: ${'{ max: 50, list: '.repeat(8)}{ int: { min: 0, max: 1 } }${' }'.repeat(8)} } }]`,
    /:3:25 More than 1,000 values drawn/,
  ],
  [
    'a number whose smallest is above its largest',
    () => `${head}properties: [{ name: p, forAll: { v: { int: { min: 5, max: 1 } } } }]`,
    /:3:60 This is below the smallest value, 5/,
  ],
  [
    'a generator that does not exist, in a list',
    () => `${head}properties: [{ name: p, forAll: { v: { list: { itn: {} }, max: 3 } } }]`,
    /:3:48 "itn" draws nothing: .* Did you mean "int"\?/,
  ],
  [
    'a text that is filled with a large value again and again',
    () =>
      `${head}matrix: { axes: { a: [[${list(5000, String)}]] } }\nabout: '${'${a} '.repeat(4000)}'\n`,
    /:4:8 More than 10,000 characters/,
  ],
  [
    'more alike users than anybody counts',
    () =>
      `${head}world: { customers: { adatum: { country: FR, staff: { staff: { count: 1000000000000000 } } } } }`,
    /:3:\d+ 1000000000000000 does not fit: 1 to 2000/,
  ],
  [
    'a pattern that doubles with each letter',
    () =>
      `${head}steps: [{ expect: { mailbox: { every: { text: { matches: '((((x{999}){999}){999}){999})' } } } } }]`,
    /:3:\d+ This pattern cannot be read/,
  ],
]

test.each(rows)('%s', (_, text, answer) => {
  const hostile = text()
  const begun = process.threadCpuUsage()
  const mistakes = mistakesOf(hostile)
  const { user, system } = process.threadCpuUsage(begun)
  expect(mistakes.join('\n')).toMatch(answer)
  // Measured: below a tenth of a second of this thread's own work, whatever else the machine does.
  expect((user + system) / 1000).toBeLessThan(5000)
})

test('no file answers with more mistakes than anybody mends at once', () => {
  const text = `${head}${Array.from({ length: 5000 }, (_, i) => `k${i}: 1\n`).join('')}`
  expect(mistakesOf(text)).toHaveLength(limits.mistakes.most)
})

test('a pattern that keeps other engines busy for ever takes no time', async () => {
  const text = sample(
    `steps: [{ expect: { state: { customers: { adatum: { name: { matches: '(a+)+$' } } } } } }]\n`,
  ).replace('country: FR\n', `country: FR\n      name: ${'a'.repeat(60)}!\n`)
  const { status } = await playThrough(scenarioOf(text), domainTarget())
  expect(status).toBe('failed')
})
