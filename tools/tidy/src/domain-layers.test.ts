import { expect, test } from 'vitest'
import { domainHasOneDoorEach, domainIsPure, domainLayersAreKept } from './domain-layers.ts'
import { fixture, repository } from './repository.ts'

test('no part of the domain looks up, and no workflow at another', () => {
  expect(domainLayersAreKept(repository())).toEqual([])
})

test('a look upwards or sideways is found', () => {
  const domain = 'packages/domain/src'
  const found = domainLayersAreKept(
    fixture({
      [`${domain}/kernel/a.ts`]: `import { world } from '../model/world.ts'\n`,
      [`${domain}/model/b.ts`]: `import type { Money } from '../kernel/money.ts'\n`,
      [`${domain}/model/tenant/f.ts`]: `import { served } from '../../service/coverage.ts'\n`,
      [`${domain}/service/g.ts`]: `import { evolve } from '../engine/evolve.ts'\n`,
      [`${domain}/engine/h.ts`]: `import { mail } from '../readings/mail.ts'\n`,
      [`${domain}/helpers/i.ts`]: `export const one = 1\n`,
      [`${domain}/founding/e.ts`]: `import { start } from '../workflows/billing/index.ts'\n`,
      [`${domain}/workflows/ordering/c.ts`]: `import { due } from '../billing/due.ts'\n`,
      [`${domain}/workflows/ordering/d.ts`]: `import { rules } from './rules.ts'\n`,
    }),
  )
  expect(found).toEqual([
    `${domain}/kernel/a.ts:1: may not import ${domain}/model/world.ts; what both need belongs below`,
    `${domain}/model/tenant/f.ts:1: may not import ${domain}/service/coverage.ts; what both need belongs below`,
    `${domain}/service/g.ts:1: may not import ${domain}/engine/evolve.ts; what both need belongs below`,
    `${domain}/engine/h.ts:1: may not import ${domain}/readings/mail.ts; what both need belongs below`,
    `${domain}/helpers/i.ts:1: lies in no known part of the domain; move it into one`,
    `${domain}/founding/e.ts:1: may not import ${domain}/workflows/billing/index.ts; what both need belongs below`,
    `${domain}/workflows/ordering/c.ts:1: may not import ${domain}/workflows/billing/due.ts; what both need belongs below`,
  ])
})

test('time and exact numbers come through one door each', () => {
  expect(domainHasOneDoorEach(repository())).toEqual([])
})

test('a way past a door is found, and not inside the kernel', () => {
  const domain = 'packages/domain/src'
  const found = domainHasOneDoorEach(
    fixture({
      [`${domain}/kernel/moment.ts`]: `import { numberAt } from './civil.ts'\n`,
      [`${domain}/kernel/decimal.ts`]: `import Big from 'big.js'\n`,
      [`${domain}/kernel/money.ts`]: `import Big from 'big.js'\n`,
      [`${domain}/model/a.ts`]: `import { plusDays } from '../kernel/civil.ts'\n`,
      [`${domain}/model/b.ts`]: `import { plusDays } from '../kernel/calendar.ts'\n`,
    }),
  )
  expect(found).toEqual([
    `${domain}/kernel/money.ts:1: takes exact numbers from big.js; import it from ${domain}/kernel/decimal.ts`,
    `${domain}/model/a.ts:1: takes time from ${domain}/kernel/civil.ts; import it from ${domain}/kernel/calendar.ts`,
  ])
})

test('the domain has no clock, no chance, no waiting and no world outside', () => {
  expect(domainIsPure(repository())).toEqual([])
})

test('an impure word is found in code, not in comments and texts', () => {
  const found = domainIsPure(
    fixture({
      'packages/domain/src/a.ts': `/** Not Math.random. */\nexport const at = new Date()`,
      'packages/domain/src/b.ts': `export const text = 'await the fetch( call'`,
      'packages/domain/src/testing/c.ts': `export const chance = Math.random()`,
      'packages/domain/src/d.test.ts': `await fetch('/')`,
    }),
  )
  expect(found).toEqual([
    'packages/domain/src/a.ts:2: uses a clock (new Date); take it as an argument',
  ])
})
