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
    'packages/domain/src/a.ts:1: packages/domain may not import node:fs; move what needs it to a layer above',
    'packages/store/src/b.ts:1: packages/store may not import hono; move what needs it to a layer above',
    'apps/console/src/c.ts:1: apps/console may import only types of @understudy/domain; move what needs it to a layer above',
    'packages/scenario/src/e.ts:1: packages/scenario may not import @understudy/store; move what needs it to a layer above',
    'packages/nowhere/src/f.ts:1: lies in no known package; add it to the layers of tools/tidy',
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
    'packages/store/src/b.ts:1: @understudy/domain/src/fold.ts is no public door; import what a door exports',
    'packages/store/src/c.ts:1: leaves its package for ../../domain/src/fold.ts; import the package by its name',
  ])
})
