import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellsOf, pairsOf, type Matrix } from './matrix.ts'
import { sample, scenariosOf } from '../testing/sample.ts'

const axes = fc
  .array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 })
  .map((sizes): Matrix['axes'] =>
    Object.fromEntries(
      sizes.map((size, axis) => [`axis${axis}`, Array.from({ length: size }, (_, value) => value)]),
    ),
  )

test('pairwise covers every pair of values, with no more cells than the whole product', () => {
  fc.assert(
    fc.property(axes, (drawn) => {
      const names = Object.keys(drawn)
      const all = cellsOf({ axes: drawn })
      const chosen = cellsOf({ axes: drawn, pairwise: true })
      const pairs = (cells: typeof all) =>
        new Set(cells.flatMap(({ variables }) => pairsOf(variables, names)))
      expect(pairs(chosen)).toEqual(pairs(all))
      expect(chosen.length).toBeLessThanOrEqual(all.length)
    }),
  )
})

test('excluded cells stay out and included ones come in, each once', () => {
  const matrix = {
    axes: { a: ['x', 'y'], b: [1, 2] },
    exclude: [{ a: 'x', b: 2 }],
    include: [
      { a: 'z', b: 3 },
      { a: 'x', b: 1 },
    ],
  }
  expect(cellsOf(matrix).map(({ label }) => label)).toEqual(['x,1', 'y,1', 'y,2', 'z,3'])
})

test('each cell is a scenario with a stable id', () => {
  const text = sample(
    'steps: [{ say: "to ${who}" }]\n',
    'matrix: { axes: { who: [adatum, wingtip] } }\n',
  )
  const scenarios = scenariosOf(text)
  expect(scenarios.map(({ id }) => id)).toEqual(['sample[adatum]', 'sample[wingtip]'])
  expect(scenarios.map(({ steps }) => steps[0]?.say)).toEqual(['to adatum', 'to wingtip'])
})
