import { expect, test } from 'vitest'
import { edgePath, layout, type GraphNode, type Place } from './layout.ts'

const subscription = (id: string, inside: string | null): GraphNode => ({
  id,
  label: id,
  column: 0,
  inside,
})
const plan: GraphNode = { id: 'plan', label: 'Plan', column: 1, isHolder: true }
const placeOf = (nodes: readonly GraphNode[], id: string) => {
  const place = layout(nodes).places.find(({ node }) => node.id === id)
  if (!place) throw new Error(`Should be true: ${id} is placed`)
  return place
}

const endOf = (place: Place | undefined) => (place?.y ?? 0) + (place?.height ?? 0)

test('a node that is held lies inside its holder', () => {
  const nodes = [plan, subscription('a', 'plan'), subscription('b', 'plan')]
  const holder = placeOf(nodes, 'plan')
  for (const id of ['a', 'b']) {
    const held = placeOf(nodes, id)
    expect(held.x).toBeGreaterThanOrEqual(holder.x)
    expect(held.x + held.width).toBeLessThanOrEqual(holder.x + holder.width)
    expect(held.y + held.height).toBeLessThanOrEqual(holder.y + holder.height)
  }
})

test('no two nodes of one column overlap', () => {
  const nodes = Array.from({ length: 20 }, (_, index) => subscription(`s${index}`, null))
  const sorted = layout(nodes).places.toSorted((a, b) => a.y - b.y)
  const gaps = sorted.slice(1).map(({ y }, index) => y - endOf(sorted[index]))
  expect(Math.min(...gaps)).toBeGreaterThan(0)
})

test('mapping a subscription moves it, and the drawing holds everything', () => {
  const before = placeOf([plan, subscription('a', null)], 'a')
  const nodes = [plan, subscription('a', 'plan')]
  expect(placeOf(nodes, 'a').x).toBeGreaterThan(before.x)
  const { width, height, places } = layout(nodes)
  for (const place of places) {
    expect(place.x + place.width).toBeLessThanOrEqual(width)
    expect(place.y + place.height).toBeLessThanOrEqual(height)
  }
})

test('an edge starts at the right of one node and ends at the left of the other', () => {
  const nodes = [plan, subscription('a', null)]
  const path = edgePath(placeOf(nodes, 'a'), placeOf(nodes, 'plan'))
  expect(path).toMatch(/^M250 57 /)
  expect(path.endsWith(`${placeOf(nodes, 'plan').x} 54`)).toBe(true)
})

test('columns that are stacked stand one below the other, each under its heading', () => {
  const nodes = [plan, subscription('a', null), subscription('b', null), subscription('c', 'plan')]
  const { width, height, places, headings } = layout(nodes, 2, true)
  const at = (id: string) => places.find(({ node }) => node.id === id)
  expect(headings.map(({ x }) => x)).toEqual([0, 0])
  expect(headings[1]?.y).toBeGreaterThan(endOf(at('b')))
  expect(at('plan')?.y).toBeGreaterThan(headings[1]?.y ?? 0)
  for (const place of places) {
    expect(place.x + place.width).toBeLessThanOrEqual(width)
    expect(endOf(place)).toBeLessThanOrEqual(height)
  }
  expect(width).toBeLessThan(layout(nodes, 2).width)
})
