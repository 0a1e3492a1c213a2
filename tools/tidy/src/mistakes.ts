import { join } from 'node:path'
import type { Copy } from './copy.ts'
import { placesIn, type Place } from './pointed-at.ts'

/** What the compiler checks by itself: together all code of the house, what others stand on first. */
export const projects = [
  'packages/domain/tsconfig.json',
  'packages/messages/tsconfig.json',
  'packages/ui/tsconfig.json',
  'tsconfig.node.json',
  'tsconfig.browser.json',
]

/**
 * Where the compiler finds mistakes in a project of a copy; paths from the root.
 * @throws Error when it fails and points nowhere
 */
export function mistakesIn(copy: Copy, project: string): readonly Place[] {
  const compiler = join(copy.folder, 'node_modules/.bin/tsc')
  const said = copy.said(compiler, '-p', project, '--noEmit', '--pretty', 'false')
  const places = placesIn(said)
  if (places.length === 0 && said !== '') throw new Error(`Types were not checked: ${said}`)
  return places
}
