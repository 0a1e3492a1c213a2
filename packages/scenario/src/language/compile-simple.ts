import { changeShape, detailsShape, heldKinds } from '@understudy/domain'
import { z } from 'zod'
import {
  checkLater,
  readActor,
  readCommand,
  readEvents,
  readExpectation,
  type Reading,
} from './compile-expect.ts'
import { checkRefusal, codesAnsweredAs } from './check-refusal.ts'
import { nearestWord } from './diagnostic.ts'
import type { ExpectedRefusal, Json, Step, Verb } from './scenario.ts'

/** A step without its place. */
export type Simple = Step extends infer One
  ? One extends Step
    ? Omit<One, 'path' | 'line' | 'range' | 'at' | 'name' | 'say'>
    : never
  : never

/** The verbs that hold no steps; undefined for the others, null for one with mistakes. */
export function compileSimple(
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
      const refused = refusalOf(filled['refused'], [...at, 'refused'], reading)
      if (refused) checkLater(detailsShape, refused.details, [...at, 'refused', 'details'], reading)
      if (verb === 'plan')
        checkLater(z.array(changeShape), filled['changes'], [...at, 'changes'], reading)
      const mayBeUnknown = refused !== null && isOfUnknown(refused)
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
      reading.faults.add(String(id))
      checkMatchOf(fields['match'], [...at, 'fault', 'match'], reading)
      return { verb, command, as: text('as') ?? 'microsoft/system' }
    }
    case 'heal': {
      checkHealed(filled['heal'], [...at, 'heal'], reading)
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
      reading.marks.add(String(filled['mark']))
      return { verb, mark: String(filled['mark']) }
    case 'say':
      return { verb }
    default:
      return undefined
  }
}

/** What a fault strikes must exist: a subscription, a partner, an id that the product made. */
function checkMatchOf(match: unknown, path: readonly PropertyKey[], reading: Reading): void {
  if (typeof match !== 'string' || match.includes('.')) return
  reading.later.push(() => {
    const known = [...reading.known.things]
      .filter(([kind]) => struck.has(kind))
      .flatMap(([, things]) => things.ids())
    if (known.includes(match)) return []
    const message = `There is nothing called "${match}" that a fault could strike.`
    return [{ path, of: 'value' as const, message, nearest: nearestWord(match, known) }]
  })
}

const struck: ReadonlySet<string> = new Set(heldKinds)

function checkHealed(
  id: unknown,
  path: readonly PropertyKey[],
  { faults, mistakes }: Reading,
): void {
  if (id === 'all' || faults.has(String(id))) return
  const message = `No step before this one arms a fault "${String(id)}".`
  mistakes.push({
    path,
    of: 'value',
    message,
    nearest: nearestWord(String(id), [...faults, 'all']),
  })
}

/** A code alone, or with details to compare; the shape was checked before. */
function refusalOf(
  raw: unknown,
  path: readonly PropertyKey[],
  { mistakes }: Reading,
): ExpectedRefusal | null {
  if (typeof raw === 'string') return { code: raw, v1: null }
  if (raw === null || typeof raw !== 'object') return null
  const {
    code = null,
    v1,
    ...details
  } = raw as {
    code?: string
    v1?: number | string
    details?: unknown
  }
  const refused = { code, v1: v1 === undefined ? null : String(v1), ...details }
  mistakes.push(...checkRefusal(refused, path))
  return refused
}

function isOfUnknown({ code, v1 }: ExpectedRefusal): boolean {
  return code === null ? codesAnsweredAs(v1).some(isUnknown) : isUnknown(code)
}

function isUnknown(code: string): boolean {
  return code.startsWith('unknown-')
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
