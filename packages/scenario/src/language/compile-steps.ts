import { z } from 'zod'
import { checkPath } from './check-matcher-word.ts'
import { checkShape } from './check-shape.ts'
import { readExpectation, type Reading } from './compile-expect.ts'
import { compileSimple } from './compile-simple.ts'
import { beyond, mostOf } from './limits.ts'
import { idsByName, withCatalogIds } from './catalog-names.ts'
import { rangeAt, type Places } from './places.ts'
import type { Json, Step } from './scenario.ts'
import { substitute, type Variables } from './substitute.ts'
import { verbOf } from './verbs.ts'
import type { LocalText } from './words.ts'

/** A step list with what it stands in. */
export interface StepList {
  readonly raw: unknown
  /** Path in the file. */
  readonly at: readonly PropertyKey[]
  /** Prefix of the step paths, empty or ending in `/`. */
  readonly prefix: string
  readonly variables: Variables
  readonly places: Places
}

/** Checks and unfolds a list of steps. Mistakes are collected; a step with mistakes is left out. */
export function compileSteps(
  list: StepList,
  reading: Reading,
  budget = { left: mostOf('steps', reading.bounds) },
): Step[] {
  if (!Array.isArray(list.raw)) return []
  return list.raw.flatMap((raw: unknown, index) => {
    const at = [...list.at, index]
    if (budget.left-- <= 0) {
      if (budget.left === -1) {
        const message = beyond('steps', reading.bounds)
        reading.mistakes.push({ path: at, of: 'value', message })
      }
      return []
    }
    return compileStep(raw, at, `${list.prefix}${index + 1}`, list, reading, budget) ?? []
  })
}

function compileStep(
  raw: unknown,
  at: readonly PropertyKey[],
  path: string,
  list: StepList,
  reading: Reading,
  budget: { left: number },
): Step | null {
  const { mistakes, schemas } = reading
  if (raw === null || typeof raw !== 'object' || Array.isArray(raw)) {
    mistakes.push({ path: at, of: 'value', message: 'A step is a map with one verb.' })
    return null
  }
  const verb = verbOf(raw as Json, at, mistakes)
  if (!verb) return null

  const { fork, steps, task, ...own } = raw as Json
  const ids = idsByName(reading.vocabulary.names)
  const filled = withCatalogIds(substitute(own, list.variables, at, mistakes), ids) as Json
  const words = Object.entries(filled).filter(([word]) => word in schemas.step.shape)
  const outline = { ...Object.fromEntries(words), ...shallow({ fork, steps, task }) }
  const found = checkShape(schemas.step, outline, at, reading.known)
  mistakes.push(...found)
  if (found.length > 0) return null

  const range = rangeAt(list.places, at)
  const base = {
    path,
    line: range.start.line,
    range,
    at,
    name: (filled['name'] ?? null) as LocalText | null,
    say: (filled['say'] ?? null) as LocalText | null,
  }
  const simple = compileSimple(verb, filled, at, path, reading)
  if (simple !== undefined) return simple === null ? null : { ...base, ...simple }
  const nested: Nested = (key, inner, name, more = {}) => {
    const variables = { ...list.variables, ...more }
    const prefix = `${path}/${name}/`
    return compileSteps(
      { ...list, raw: inner, at: [...at, ...key], prefix, variables },
      // What a future marks is not known outside of it.
      verb === 'fork' ? { ...reading, marks: new Set(reading.marks) } : reading,
      budget,
    )
  }
  if (verb === 'fork') {
    const compared = filled['compare'] as Compared
    checkCompared(compared, [...at, 'compare'], reading)
    return { ...base, ...futures(compared, fork as Json, nested) }
  }
  if (verb === 'each') {
    return { ...base, verb, rounds: rounds(filled, steps, at, nested, reading) }
  }
  const short = substitute(shortOf(task), list.variables, [...at, 'task'], mistakes)
  const written = withCatalogIds(short, ids) as Json
  return { ...base, ...lesson(written, (task as Json)['solution'], at, nested, reading) }
}

type Nested = (
  key: readonly PropertyKey[],
  inner: unknown,
  name: string,
  more?: Variables,
) => readonly Step[]

type Compared = { readonly same?: string[]; readonly differs?: string[] } | undefined

/** A path that leads nowhere is the same in every future. */
function checkCompared(compare: Compared, at: readonly PropertyKey[], reading: Reading): void {
  const sections = { ...reading.vocabulary.sections, log: z.any() }
  const check = (word: 'same' | 'differs') =>
    (compare?.[word] ?? []).flatMap((path, index) =>
      checkPath(path, [...at, word, index], sections),
    )
  reading.mistakes.push(...check('same'), ...check('differs'))
}

function futures(compare: Compared, fork: Json, nested: Nested) {
  return {
    verb: 'fork' as const,
    futures: Object.entries(fork).map(([name, inner]) => ({
      name,
      steps: nested(['fork', name], inner, name),
    })),
    same: compare?.same ?? [],
    differs: compare?.differs ?? [],
  }
}

/** A task without its solution, whose steps are filled in one by one. */
function shortOf(task: unknown): Json {
  const { solution: _, ...rest } = task as Json
  return rest
}

function lesson(
  written: Json,
  solution: unknown,
  at: readonly PropertyKey[],
  nested: Nested,
  reading: Reading,
) {
  const { ask, hints = [], then } = written as { ask: LocalText; hints?: LocalText[]; then: Json }
  return {
    verb: 'task' as const,
    ask,
    hints,
    solution: nested(['task', 'solution'], solution, 'solution'),
    then: readExpectation(then, [...at, 'task', 'then'], reading),
  }
}

function rounds(
  filled: Json,
  steps: unknown,
  at: readonly PropertyKey[],
  nested: Nested,
  { mistakes }: Reading,
) {
  const variable = filled['as']
  if (typeof variable !== 'string' || !Array.isArray(steps)) {
    const message = 'An "each" needs "as" (the name of its variable) and "steps".'
    mistakes.push({ path: [...at, 'each'], of: 'key', message })
    return []
  }
  const values = filled['each'] as unknown[]
  return values.map((value, index) => {
    const isOwnLabel = typeof value !== 'object' && values.indexOf(value) === index
    const label = isOwnLabel ? String(value) : `${index + 1}`
    return { label, steps: nested(['steps'], steps, label, { [variable]: value }) }
  })
}

/** Nested lists are checked step by step; here only that they are lists. */
function shallow({ fork, steps, task }: Json): Json {
  const lists = (value: unknown) => (Array.isArray(value) ? [] : value)
  const futures = (value: Json) =>
    Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, lists(inner)]))
  const isMap = (value: unknown): value is Json => typeof value === 'object' && value !== null
  return {
    ...(fork === undefined ? {} : { fork: isMap(fork) ? futures(fork) : fork }),
    ...(steps === undefined ? {} : { steps: lists(steps) }),
    ...(task === undefined
      ? {}
      : { task: isMap(task) ? { ...task, solution: lists(task['solution']) } : task }),
  }
}
