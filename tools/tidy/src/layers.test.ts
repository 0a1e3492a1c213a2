import { expect, test } from 'vitest'
import { importsAreNotDeep, layersAreKept } from './layers.ts'
import { fixture, repository } from './repository.ts'

test('each package imports only from the layers below it', () => {
  expect(layersAreKept(repository())).toEqual([])
})

test('an import against the layers is found', () => {
  const found = layersAreKept(
    fixture({
      'packages/domain/src/a.ts': `import { readFile } from 'node:fs/promises'\n`,
      'packages/store/src/b.ts': `import {\n  Hono,\n} from 'hono'\n`,
      'apps/console/src/c.ts': `import { decide } from '@understudy/domain'\n`,
      'apps/console/src/d.ts': `import type { World } from '@understudy/domain'\n`,
      'packages/scenario/src/e.ts': `const store = await import('@understudy/store')\n`,
      'packages/nowhere/src/f.ts': '',
    }),
  )
  expect(found).toEqual([
    'packages/domain/src/a.ts: packages/domain may not import node:fs',
    'packages/store/src/b.ts: packages/store may not import hono',
    'apps/console/src/c.ts: apps/console may import only types of @understudy/domain',
    'packages/scenario/src/e.ts: packages/scenario may not import @understudy/store',
    'packages/nowhere/src/f.ts: lies in no known package',
  ])
})

test('packages are reached through their public doors', () => {
  expect(importsAreNotDeep(repository())).toEqual([])
})

test('an import around the public door is found', () => {
  const found = importsAreNotDeep(
    fixture({
      'packages/domain/package.json': `{"exports":{".":"./src/index.ts","./testing":"./t.ts"}}`,
      'packages/store/src/a.ts': `import { given } from '@understudy/domain/testing'\n`,
      'packages/store/src/b.ts': `import { fold } from '@understudy/domain/src/fold.ts'\n`,
      'packages/store/src/c.ts': `export { fold } from '../../domain/src/fold.ts'\n`,
    }),
  )
  expect(found).toEqual([
    'packages/store/src/b.ts: @understudy/domain/src/fold.ts is no public door',
    'packages/store/src/c.ts: leaves its package for ../../domain/src/fold.ts',
  ])
})
