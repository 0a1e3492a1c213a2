import { commands, referenceKinds, rules, rulesOf, typeOf } from '@understudy/domain'
import { expect, test } from 'vitest'
import { resources } from '../surface.ts'
import { codesBySlug, errorCodes } from './error-codes.ts'

/** Commands that a route of this surface gives. */
const given = new Set<string>(
  resources.flatMap(({ routes }) => routes).flatMap(({ gives }) => gives),
)

const met = rules().filter(({ commands }) => commands.some((type) => given.has(type)))

test('every refusal that a command of this surface can meet has a code of Microsoft’s', () => {
  const missing = met.map(({ code }) => code).filter((code) => !(code in errorCodes))
  expect(missing).toEqual([])
})

/** The workflows that can refuse with each code. */
const slugsOf = new Map<string, Set<string>>()
for (const [slug, definitions] of Object.entries(commands)) {
  for (const { code } of definitions.flatMap(({ message }) => rulesOf(typeOf(message)))) {
    slugsOf.set(code, (slugsOf.get(code) ?? new Set()).add(slug))
  }
}

/** Where the code of a refusal belongs. */
function homeOf(code: string): string {
  if (referenceKinds.some((kind) => code === `unknown-${kind}`)) return 'references'
  const [slug = 'nowhere', ...others] = slugsOf.get(code) ?? []
  return others.length === 0 ? slug : 'policies'
}

function misplaced(codes: Readonly<Record<string, object>>): string[] {
  return Object.entries(codes).flatMap(([home, own]) =>
    Object.keys(own)
      .filter((code) => homeOf(code) !== home)
      .map((code) => `${code} stands in ${home} and belongs to ${homeOf(code)}`),
  )
}

test('a code stands with the workflow whose refusal it is, so that it goes when the workflow goes', () => {
  expect(misplaced(codesBySlug)).toEqual([])
  expect(misplaced({ ordering: { 'cart-expired': {} } })).toEqual([
    'cart-expired stands in ordering and belongs to carts',
  ])
})
