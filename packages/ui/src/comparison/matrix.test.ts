import { expect, test } from 'vitest'
import type { Compared } from './compared.ts'
import { fatesOf } from './matrix.ts'

const voice = { id: 'MCOEV', title: 'Phone System' }
const forms = { id: 'FORMS', title: 'Forms' }
const option = (id: string, lost: Compared['lost'], gained: Compared['gained']): Compared => ({
  id,
  title: id,
  tags: [],
  facts: [],
  kept: '20',
  lost,
  gained,
})

test('what one option loses is kept by those that do not', () => {
  const [row] = fatesOf([option('E5', [], []), option('E3', [voice], [])])
  expect(row).toMatchObject({ title: 'Phone System', fates: ['kept', 'lost'] })
})

test('what one option brings is absent from those that do not', () => {
  const [row] = fatesOf([option('E5', [], [forms]), option('E3', [], [])])
  expect(row).toMatchObject({ title: 'Forms', fates: ['gained', 'absent'] })
})

test('a thing is named once, however many options lose it', () => {
  expect(fatesOf([option('E1', [voice], []), option('E3', [voice], [])])).toHaveLength(1)
})
