import fc from 'fast-check'
import { valuesOf } from '../explore/generators.ts'
import { readExpectation, type Reading } from './compile-expect.ts'
import { compileSteps } from './compile-steps.ts'
import { knownIn, together } from './references.ts'
import type { Json } from './scenario.ts'
import type { Source } from './source.ts'
import { substitute, type Variables } from './substitute.ts'

/**
 * Mistakes in the steps and the end of a property, found with one case that is drawn with a fixed seed: they stand in
 * the file before anything is explored, and in the place where they were written.
 */
export function checkProperty(
  block: Json,
  path: readonly PropertyKey[],
  variables: Variables,
  source: Source,
  reading: Reading,
): void {
  const [drawn = {}] = fc.sample(valuesOf((block['forAll'] ?? {}) as Json), { seed: 1, numRuns: 1 })
  const values = { ...variables, ...drawn }
  const { vocabulary, mistakes } = reading
  const world = substitute(block['world'] ?? {}, values, [...path, 'world'], mistakes)
  const own = knownIn(vocabulary, typeof world === 'object' && world !== null ? { ...world } : {})
  const within: Reading = {
    ...reading,
    known: together(reading.known, own),
    marks: new Set(reading.marks),
    faults: new Set(reading.faults),
    later: [],
  }
  const at = [...path, 'steps']
  const list = {
    raw: block['steps'] ?? [],
    at,
    prefix: '',
    variables: values,
    places: source.places,
  }
  compileSteps(list, within)
  const end = substitute(block['finally'], values, [...path, 'finally'], mistakes)
  if (end !== null && typeof end === 'object') {
    readExpectation({ ...end }, [...path, 'finally'], within)
  }
  mistakes.push(...within.later.flatMap((check) => check()))
}
