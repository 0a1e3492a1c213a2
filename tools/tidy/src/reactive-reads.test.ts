import { expect, test } from 'vitest'
import { providersAreReadWhileMade } from './reactive-reads.ts'
import { fixture, repository } from './repository.ts'

test('what is provided above is read while a component is made', () => {
  expect(providersAreReadWhileMade(repository())).toEqual([])
})

const out = 'is read where no component is made; read it at the head of one, and keep the answer'

test('a read in an attribute, in a callback or outside of everything is found', () => {
  const found = providersAreReadWhileMade(
    fixture({
      'apps/console/src/a.tsx': `function A() {\n  return <Table columns={useColumns()} />\n}`,
      'apps/console/src/b.tsx': `const B = () => {\n  const go = () => useReader()\n  return go\n}`,
      'apps/console/src/c.ts': `const words = useReader()`,
      'apps/console/src/d.tsx': `function D() {\n  useReader().then(() => useReader())\n  return <p>{say(() => <b>{useReader()}</b>)}</p>\n}`,
    }),
  )
  expect(found).toEqual([
    `apps/console/src/a.tsx:2: useColumns ${out}`,
    `apps/console/src/b.tsx:2: useReader ${out}`,
    `apps/console/src/c.ts:1: useReader ${out}`,
    `apps/console/src/d.tsx:2: useReader ${out}`,
    `apps/console/src/d.tsx:3: useReader ${out}`,
  ])
})

test('components, and functions that are made with one, may read', () => {
  const found = providersAreReadWhileMade(
    fixture({
      'apps/console/src/a.tsx': `function Audit() {\n  const { words } = useReader()\n  return <p>{words()}</p>\n}`,
      'apps/console/src/b.ts': `export const useColumns = () => useReader().words\nfunction createList() {\n  return useReader()\n}`,
    }),
  )
  expect(found).toEqual([])
})
