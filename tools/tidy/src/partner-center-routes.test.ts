import { expect, test } from 'vitest'
import { routesDoNotJudge } from './partner-center-routes.ts'
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
