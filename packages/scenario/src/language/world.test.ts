import { expect, test } from 'vitest'
import { mistakesOf, scenariosOf } from '../testing/sample.ts'
import type { FindFixture } from './world.ts'

const fixtures: Record<string, string> = {
  'provider.yaml':
    'fixture: A provider\nworld: { partners: { contoso: { kind: indirect-provider, country: DE } } }\n',
  'reseller.yaml':
    'fixture: A reseller\nuse: [provider.yaml]\nworld: { partners: { fabrikam: { kind: indirect-reseller, country: FR, providers: [contoso] } } }\n',
  'other.yaml':
    'fixture: Another\nworld: { partners: { contoso: { kind: direct-bill, country: FR } } }\n',
  'a.yaml': 'fixture: A\nuse: [b.yaml]\n',
  'b.yaml': 'fixture: B\nuse: [a.yaml]\n',
  'wrong.yaml':
    'fixture: Wrong\nworld: { partners: { contoso: { kind: direct-bil, country: FR } } }\n',
}
const findFixture: FindFixture = (file) => {
  const text = fixtures[file]
  return text === undefined ? null : { file, text }
}
const using = (lines: string) => `scenario: x\nclock: 2020-03-02\n${lines}`

test('a fixture brings what it uses itself, each thing once', () => {
  const [scenario] = scenariosOf(using('use: [reseller.yaml, provider.yaml]\n'), { findFixture })
  expect(Object.keys(scenario?.facts['partners'] ?? {})).toEqual(['contoso', 'fabrikam'])
})

test('a world that cannot be so on its first day is a mistake, with the day and the place', () => {
  const world = (customer: string) =>
    using(
      `world: { partners: { contoso: { kind: direct-bill, country: FR } }, customers: { adatum: ${customer} } }\nsteps: []\n`,
    )
  const [late] = mistakesOf(world('{ country: FR, agreement: { signed: 2020-04-01 } }'))
  expect(late).toBe(
    'sample.yaml:3:126 adatum signs its agreement on 2020-04-01; this world starts on 2020-03-02, before that.',
  )
  const [early] = mistakesOf(world('{ country: FR, agreement: { signed: 2019-09-30 } }'))
  expect(early).toMatch(/:3:126 The Microsoft Customer Agreement exists from 2019-10-01 on/)
  const [torn] = mistakesOf(
    world('{ country: FR, users: { ada: { licenses: [STANDARDPACK, ENTERPRISEPACK] } } }'),
  )
  expect(torn).toMatch(/ada cannot have .* at once; they exclude each other\.$/)
})

test('a country in no market is named, and no other is proposed', () => {
  const [mistake] = mistakesOf(
    using('world: { customers: { adatum: { country: KP } } }\nsteps: []\n'),
  )
  expect(mistake).toBe('sample.yaml:3:42 KP is in no market; nothing is sold there.')
})

test('fixtures that go round in a circle are a mistake', () => {
  const [mistake] = mistakesOf(using('use: [a.yaml]\n'), { findFixture })
  expect(mistake).toMatch(
    /^b\.yaml:2:7 Fixtures go round in a circle: .*a\.yaml → b\.yaml → a\.yaml/,
  )
})

test('the same id with other content is a mistake, unless it overrides', () => {
  const own = (more: string) =>
    using(
      `use: [provider.yaml]\nworld: { partners: { contoso: { kind: indirect-provider, country: FR${more} } } }\n`,
    )
  expect(mistakesOf(own(''), { findFixture })).toEqual([
    expect.stringMatching(/^sample\.yaml:4:22 "contoso" is already in a fixture/),
  ])
  const [scenario] = scenariosOf(own(', override: true'), { findFixture })
  expect(scenario?.facts['partners']).toEqual({
    contoso: { kind: 'indirect-provider', country: 'FR' },
  })
})

test('two fixtures that disagree are a mistake in the later one', () => {
  const [mistake] = mistakesOf(using('use: [provider.yaml, other.yaml]\n'), { findFixture })
  expect(mistake).toMatch(/^other\.yaml:2:22 "contoso" is already in a fixture/)
})

test('a mistake in a fixture is answered with its place there', () => {
  const [mistake] = mistakesOf(using('use: [wrong.yaml]\n'), { findFixture })
  expect(mistake).toBe(
    'wrong.yaml:2:39 "direct-bil" is not known here. Did you mean "direct-bill"?',
  )
})
