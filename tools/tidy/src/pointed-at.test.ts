import { expect, test } from 'vitest'
import { placesIn, renamedAt } from './pointed-at.ts'

test('the places of a compiler’s mistakes are read', () => {
  const said = `a/b.ts(3,7): error TS2339: Property 'x' does not exist\n  on line two\nc.tsx(12,1): error TS1: y\n`
  expect(placesIn(said)).toEqual([
    { path: 'a/b.ts', line: 3, column: 7 },
    { path: 'c.tsx', line: 12, column: 1 },
  ])
})

test('a name changes where the compiler points, or below it, and nowhere else', () => {
  const text = 'seats: x.seats,\nuse(\n  seats,\n)\nseatsLeft\nseats'
  const renamed = (line: number, column: number) =>
    renamedAt(text, [{ line, column }], 'seats', 'places')
  expect(renamed(1, 10)).toBe(text.replace('x.seats', 'x.places'))
  expect(renamed(2, 1)).toBe(text.replace('  seats', '  places'))
  expect(renamed(5, 1)).toBe(text.replace(/seats$/, 'places'))
  expect(renamedAt(text, [], 'seats', 'places')).toBe(text)
  expect(renamedAt('other', [{ line: 1, column: 1 }], 'seats', 'places')).toBe('other')
})
