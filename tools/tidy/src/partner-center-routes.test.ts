import { expect, test } from 'vitest'
import { codesHaveEvidence, routesDoNotJudge } from './partner-center-routes.ts'
import { fixture, repository } from './repository.ts'

test('routes of Partner Center do not look at the world', () => {
  expect(routesDoNotJudge(repository())).toEqual([])
})

test('a route that judges by a table, and one that asks a setting, are found', () => {
  const home = 'apps/api/src/partner-center/carts'
  const found = routesDoNotJudge(
    fixture({
      [`${home}/routes.ts`]:
        'const day = world.now\nif (customer.plans.rows().length > 0) throw no\n',
      [`${home}/wish.ts`]: 'const kept = opened.world.settings.cartKept\n',
      [`${home}/lookup.ts`]: 'return customer.carts.rows()\n',
    }),
  )
  expect(found).toEqual([
    `${home}/routes.ts:2: reads .rows(); look it up in lookup.ts, or make it a rule`,
    `${home}/wish.ts:1: reads world.settings; look it up in lookup.ts, or make it a rule`,
  ])
})

test('a fault of Partner Center is thrown by its name', () => {
  expect(codesHaveEvidence(repository())).toEqual([])
  const path = 'apps/api/src/partner-center/carts/lookup.ts'
  const text =
    "const none = 1\nthrow new FaultError(404, '800008', 'None.')\nthrow new FaultError(http, code, told)\n"
  expect(codesHaveEvidence(fixture({ [path]: text }))).toEqual([
    `${path}:2: a code without evidence; give it a name in codes/ and throw refused(name)`,
  ])
})
