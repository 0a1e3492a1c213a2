import { checkShape } from './check-shape.ts'
import {
  readActor,
  readCommand,
  readEvents,
  readExpectation,
  type Reading,
} from './compile-expect.ts'
import type { Json, Step, Verb } from './scenario.ts'
import { substitute, type Variables } from './substitute.ts'
import { verbOf } from './verbs.ts'
import type { LocalText } from './words.ts'

/** More steps than anyone reads: what nested `each` lists may unfold to. */
const stepsMax = 5000

/** A step list with what it stands in. */
export interface StepList {
  readonly raw: unknown
  /** Path in the file. */
  readonly at: readonly PropertyKey[]
  /** Prefix of the step paths, empty or ending in `/`. */
  readonly prefix: string
  readonly variables: Variables
  readonly lineOf: (path: readonly PropertyKey[]) => number
}

/** Checks and unfolds a list of steps. Mistakes are collected; a step with mistakes is left out. */
export function compileSteps(
  list: StepList,
  reading: Reading,
  budget = { left: stepsMax },
): Step[] {
  if (!Array.isArray(list.raw)) return []
  return list.raw.flatMap((raw: unknown, index) => {
    const at = [...list.at, index]
    if (budget.left-- <= 0) {
      if (budget.left === -1) {
        const message = `The lists of this file unfold to more than ${stepsMax} steps.`
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
  const filled = substitute(own, list.variables, at, mistakes) as Json
  const words = Object.entries(filled).filter(([word]) => word in schemas.step.shape)
  const outline = { ...Object.fromEntries(words), ...shallow({ fork, steps, task }) }
  const found = checkShape(schemas.step, outline, at)
  mistakes.push(...found)
  if (found.length > 0) return null

  const base = {
    path,
    line: list.lineOf(at),
    name: (filled['name'] ?? null) as LocalText | null,
    say: (filled['say'] ?? null) as LocalText | null,
  }
  const nested = (
    key: readonly PropertyKey[],
    inner: unknown,
    name: string,
    more: Variables = {},
  ) =>
    compileSteps(
      {
        ...list,
        raw: inner,
        at: [...at, ...key],
        prefix: `${path}/${name}/`,
        variables: { ...list.variables, ...more },
      },
      reading,
      budget,
    )
  const simple = compileSimple(verb, filled, at, path, reading)
  if (simple !== undefined) return simple === null ? null : { ...base, ...simple }

  switch (verb) {
    case 'fork': {
      const compare = (filled['compare'] ?? {}) as { same?: string[]; differs?: string[] }
      const futures = Object.entries(fork as Json).map(([name, inner]) => ({
        name,
        steps: nested(['fork', name], inner, name),
      }))
      return { ...base, verb, futures, same: compare.same ?? [], differs: compare.differs ?? [] }
    }
    case 'each':
      return { ...base, verb, rounds: rounds(filled, steps, at, nested, reading) }
    default: {
      const written = task as {
        ask: LocalText
        hints?: LocalText[]
        solution: unknown
        then?: Json
      }
      const then =
        written.then &&
        (substitute(written.then, list.variables, [...at, 'task', 'then'], mistakes) as Json)
      return {
        ...base,
        verb: 'task',
        ask: written.ask,
        hints: written.hints ?? [],
        solution: nested(['task', 'solution'], written.solution, 'solution'),
        then: then ? readExpectation(then, [...at, 'task', 'then'], reading) : null,
      }
    }
  }
}

type Nested = (
  key: readonly PropertyKey[],
  inner: unknown,
  name: string,
  more?: Variables,
) => readonly Step[]

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

type Simple = Step extends infer One
  ? One extends Step
    ? Omit<One, 'path' | 'line' | 'name' | 'say'>
    : never
  : never

/** The verbs that hold no steps; undefined for the others, null for one with mistakes. */
function compileSimple(
  verb: Verb,
  filled: Json,
  at: readonly PropertyKey[],
  path: string,
  reading: Reading,
): Simple | null | undefined {
  const text = (key: string) => (typeof filled[key] === 'string' ? filled[key] : null)
  const then = () => readEvents(filled['then'], [...at, 'then'], reading)
  switch (verb) {
    case 'when':
    case 'plan': {
      const refused = text('refused')
      const mayBeUnknown = refused?.startsWith('unknown-') ?? false
      const command = readCommand(filled[verb], [...at, verb], reading, { mayBeUnknown })
      if (!command) return null
      const as = readActor(filled['as'], command, [...at, 'as'], reading)
      if (verb === 'when') return { verb, command, as, then: then(), refused }
      const within = text('within')
      const executes = filled['executes'] === true
      return {
        verb,
        command,
        as,
        within,
        then: then(),
        refused,
        changes: filled['changes'],
        executes,
      }
    }
    case 'advance':
      return {
        verb,
        ...advanceCommand(filled['advance'] as Json, [...at, 'advance'], reading),
        then: then(),
      }
    case 'fault': {
      const { id = `fault-${path.replaceAll('/', '-')}`, ...fields } = filled['fault'] as Json
      const command = { type: 'ArmFault', fault: id, ...fields }
      return { verb, command, as: text('as') ?? 'microsoft/system' }
    }
    case 'heal': {
      const which = filled['heal'] === 'all' ? { all: true } : { fault: filled['heal'] }
      return {
        verb,
        command: { type: 'HealFault', ...which },
        as: text('as') ?? 'microsoft/system',
      }
    }
    case 'expect':
      return { verb, expect: readExpectation(filled['expect'] as Json, [...at, 'expect'], reading) }
    case 'mark':
      return { verb, mark: String(filled['mark']) }
    case 'say':
      return { verb }
    default:
      return undefined
  }
}

function advanceCommand(raw: Json, path: readonly PropertyKey[], { mistakes }: Reading) {
  const { by, to, until, within, workingDays, country } = raw
  const length = by ?? within
  const ways = [to, length, workingDays].filter((value) => value !== undefined)
  if (ways.length !== 1 || (by !== undefined && within !== undefined)) {
    const message = 'Say how far: one of by, to, workingDays (with country), or until with within.'
    mistakes.push({ path, of: 'value', message })
  }
  const fields = { to, by: length, workingDays, country, until }
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  return {
    command: { type: 'AdvanceClock', ...Object.fromEntries(given) },
    until: typeof until === 'string' ? until : null,
  }
}
