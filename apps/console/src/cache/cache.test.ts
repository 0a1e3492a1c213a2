import { QueryObserver } from '@tanstack/query-core'
import { expect, test } from 'vitest'
import { askAgain, asQuery, forget, makeCache, Unanswered } from './cache.ts'
import type { Scope } from './question.ts'

/** A cache with one answer on the screen for each scope; tells how often each was asked. */
async function watched(...scopes: readonly Scope[]) {
  const cache = makeCache()
  const counts = scopes.map(() => 0)
  await Promise.all(
    scopes.map((scope, index) => {
      const asked = asQuery({
        key: [scope, 'question', index],
        ask: async () => ({ ok: true, value: (counts[index] = (counts[index] ?? 0) + 1) }) as const,
      })
      new QueryObserver(cache, asked).subscribe(() => {})
      return cache.fetchQuery(asked)
    }),
  )
  return { cache, counts }
}

const w = { rehearsal: 'w' }

const about = (...named: readonly Partial<Record<'customer' | 'partner', string>>[]) => ({
  isGeneral: named.length === 0,
  customers: new Set(named.flatMap(({ customer }) => customer ?? [])),
  partners: new Set(named.flatMap(({ partner }) => partner ?? [])),
})

test('an event about a customer asks again what is read from its file or from any, and nothing else', async () => {
  const { cache, counts } = await watched(
    { ...w, customer: 'adatum' },
    { ...w, customer: 'wingtip' },
    w,
    { ...w, isLasting: true },
    { ...w, customer: 'adatum', position: '7' },
    { rehearsal: 'other', customer: 'adatum' },
    {},
    { ...w, partner: 'contoso' },
    { ...w, customer: 'wingtip', isOfRules: true },
  )
  await askAgain(cache, 'w', about({ customer: 'adatum' }))
  expect(counts).toEqual([2, 1, 2, 1, 1, 1, 1, 1, 1])
})

test('an event about a partner asks again what is read from its file, from any, or by rules', async () => {
  const { cache, counts } = await watched(
    { ...w, partner: 'contoso' },
    { ...w, partner: 'fabrikam' },
    { ...w, customer: 'adatum' },
    { ...w, customer: 'adatum', partner: 'contoso' },
    { ...w, customer: 'adatum', partner: 'fabrikam', isOfRules: true },
    w,
    { ...w, partner: 'contoso', position: '7' },
  )
  await askAgain(cache, 'w', about({ partner: 'contoso' }))
  expect(counts).toEqual([2, 1, 1, 2, 2, 2, 1])
})

test('an event about nobody asks again whatever is true now', async () => {
  const { cache, counts } = await watched(
    { ...w, customer: 'adatum' },
    { ...w, partner: 'contoso' },
    w,
    { ...w, position: '7' },
  )
  await askAgain(cache, 'w', about())
  expect(counts).toEqual([2, 2, 2, 1])
})

test('of a log that was made anew no answer is kept, of the past neither', async () => {
  const { cache, counts } = await watched({ ...w, position: '7' }, { rehearsal: 'other' })
  await forget(cache, 'w')
  expect(counts).toEqual([2, 1])
})

test('the same question at the same time is asked once', async () => {
  const cache = makeCache()
  let count = 0
  const asked = asQuery({
    key: [w, 'frame', {}],
    ask: async () => ({ ok: true, value: (count += 1) }) as const,
  })
  await Promise.all([cache.fetchQuery(asked), cache.fetchQuery(asked)])
  expect(count).toBe(1)
})

test('a problem is an error of the cache, and keeps its code', async () => {
  const problem = { code: 'out-of-reach', title: 'No answer' } as const
  const asked = asQuery({ key: [w, 'frame'], ask: async () => ({ ok: false, problem }) as const })
  const error = await makeCache()
    .fetchQuery(asked)
    .catch((failure: unknown) => failure)
  expect(error).toBeInstanceOf(Unanswered)
  expect(error).toMatchObject({ problem })
})
