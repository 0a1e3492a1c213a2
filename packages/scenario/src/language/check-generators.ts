import { checkShape } from './check-shape.ts'
import { nearestWord, type Mistake } from './diagnostic.ts'
import { beyond, mostOf, type Bounds } from './limits.ts'
import type { Json } from './scenario.ts'
import { generator, generatorWords } from './schema-explore.ts'

type Path = readonly PropertyKey[]

/** Mistakes in how values are drawn: bounds the wrong way round, unknown words deeper inside, more than anyone reads. */
export function checkGenerators(forAll: unknown, path: Path, bounds: Bounds): Mistake[] {
  if (typeof forAll !== 'object' || forAll === null) return []
  const entries = Object.entries(forAll)
  const mistakes = entries.flatMap(([name, how]) => checkGenerator(how, [...path, name]))
  if (mistakes.length > 0) return mistakes
  const draws = entries.reduce((sum, [, how]) => sum + drawsOf(how), 0)
  if (draws <= mostOf('draws', bounds)) return []
  return [{ path, of: 'key', message: beyond('draws', bounds) }]
}

function checkGenerator(how: unknown, path: Path): Mistake[] {
  // What is no map stands for itself.
  if (typeof how !== 'object' || how === null || Array.isArray(how)) return []
  const { int, money, days, subset, list, record, min, max } = how as Fields
  const [word] = Object.keys(how)
  if (!generatorWords.some((known) => known in how)) {
    const message = `"${word}" draws nothing: one of ${generatorWords.join(', ')}.`
    const nearest = nearestWord(word ?? '', generatorWords)
    return [{ path: [...path, word ?? ''], of: 'key', message, nearest }]
  }
  const shape = checkShape(generator, how, path)
  if (shape.length > 0) return shape
  return [
    ...wrongWayRound(int, [...path, 'int']),
    ...wrongWayRound(money, [...path, 'money']),
    ...(days && days.from > days.to ? [upsideDown([...path, 'days', 'to'], days.from)] : []),
    ...(list === undefined ? [] : wrongWayRound({ min, max }, path)),
    ...(subset && Number(min ?? 0) > subset.length
      ? [{ path: [...path, 'min'], of: 'value' as const, message: fewer(subset.length) }]
      : []),
    ...(list === undefined ? [] : checkGenerator(list, [...path, 'list'])),
    ...Object.entries(record ?? {}).flatMap(([name, inner]) =>
      checkGenerator(inner, [...path, 'record', name]),
    ),
  ]
}

interface Fields {
  readonly int?: Ends
  readonly money?: Ends
  readonly days?: { readonly from: string; readonly to: string }
  readonly subset?: readonly unknown[]
  readonly list?: unknown
  readonly record?: Json
  readonly min?: number
  readonly max?: number
}

interface Ends {
  readonly min?: number | undefined
  readonly max?: number | undefined
}

function wrongWayRound(ends: Ends | undefined, path: Path): Mistake[] {
  const { min = 0, max } = ends ?? {}
  return max !== undefined && min > max ? [upsideDown([...path, 'max'], min)] : []
}

function upsideDown(path: Path, least: number | string): Mistake {
  return { path, of: 'value', message: `This is below the smallest value, ${least}.` }
}

function fewer(count: number): string {
  return `There are only ${count} to choose from.`
}

/** Values in one case, at most; a list in a list multiplies. */
function drawsOf(how: unknown): number {
  if (typeof how !== 'object' || how === null || Array.isArray(how)) return 1
  const { list, max, record, subset } = how as Fields
  if (subset) return subset.length
  if (list !== undefined) return Number(max ?? 0) * drawsOf(list)
  return Object.values(record ?? {}).reduce<number>((sum, inner) => sum + drawsOf(inner), 1)
}
