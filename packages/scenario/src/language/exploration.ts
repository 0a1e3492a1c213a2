import { checkGenerators } from './check-generators.ts'
import { checkProperty } from './check-property.ts'
import { checkShape } from './check-shape.ts'
import type { Reading } from './compile-expect.ts'
import type { Cell } from './matrix.ts'
import { rangeAt } from './places.ts'
import type { Exploration, Json, PropertyBlock } from './scenario.ts'
import { propertySchema } from './schema-explore.ts'
import type { Source } from './source.ts'

/** The parts of a file that the explorer plays. What depends on drawn values is checked when they are drawn. */
export function readExploration(
  file: Json,
  cell: Cell,
  source: Source,
  reading: Reading,
): Exploration {
  const { vocabulary, mistakes } = reading
  const lineAt = (path: readonly PropertyKey[]) => rangeAt(source.places, path).start.line
  const listed = Array.isArray(file['properties']) ? (file['properties'] as unknown[]) : []
  const properties = listed.map((item, index): string | PropertyBlock => {
    if (typeof item === 'string') return item
    const path = ['properties', index]
    const { steps, world, finally: end, ...block } = item as Json
    const {
      properties: _,
      walk: __,
      breakEveryStep: ___,
      fails: ____,
      finally: outer,
      ...rest
    } = file
    const shape = checkShape(propertySchema(vocabulary), block, path)
    mistakes.push(...shape)
    const drawn = checkGenerators(block['forAll'], [...path, 'forAll'], reading.bounds)
    if (shape.length === 0) mistakes.push(...drawn)
    if (mistakes.length === 0) {
      const whole = { ...block, world: world ?? file['world'], steps, finally: end ?? outer }
      checkProperty(whole, path, cell.variables, source, reading)
    }
    const raw: Json = {
      ...rest,
      ...(world === undefined ? {} : { world }),
      steps: [...((file['steps'] ?? []) as unknown[]), ...((steps ?? []) as unknown[])],
      ...(end === undefined && outer === undefined ? {} : { finally: end ?? outer }),
    }
    return {
      name: String(block['name']),
      line: lineAt(path),
      runs: Number(block['runs'] ?? 100),
      forAll: (block['forAll'] ?? {}) as Json,
      raw: { ...raw, scenario: `${String(block['name'])} (${cell.label || 'property'})` },
    }
  })
  const walk = file['walk'] as Json | undefined
  const broken = file['breakEveryStep'] as Json | undefined
  return {
    properties,
    walk: walk
      ? {
          line: lineAt(['walk']),
          commands: (walk['commands'] ?? null) as Record<string, number> | null,
          length: Number(walk['length'] ?? 30),
          runs: Number(walk['runs'] ?? 100),
          reach: (walk['reach'] ?? []) as string[],
        }
      : null,
    breakEveryStep: broken
      ? {
          line: lineAt(['breakEveryStep']),
          faults: (broken['faults'] ?? vocabulary.faultKinds) as string[],
          at: (broken['at'] ?? vocabulary.failpoints) as string[],
          times: Number(broken['times'] ?? 1),
          settles: String(broken['settles'] ?? '1d'),
        }
      : null,
  }
}
