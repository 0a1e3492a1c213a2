import { failpoints, refusalCodes, rulebook, rules, type RuleEntry } from '@understudy/domain'
import type { Scenario } from '../language/scenario.ts'
import { shows } from '../report/coverage.ts'
import type { ScenarioResult } from '../run/result.ts'
import { knownStates, statesIn } from './states.ts'

/** One thing that a scenario can show, and the ids of those that do. */
export interface Shown {
  readonly what: string
  readonly by: readonly string[]
}

/** Everything of one kind, in its own order. */
export interface ShownKind {
  readonly kind: 'rules' | 'refusals' | 'states' | 'failpoints' | 'sources' | 'dates'
  readonly items: readonly Shown[]
}

interface Played {
  readonly scenario: Scenario
  readonly result: ScenarioResult
}

/**
 * What scenarios that passed show, and what none shows: rules, refusals, statuses of things, failpoints at which a fault
 * struck, headings of the sources, and both sides of each date from which a rule is in force.
 */
export function shownBy(all: readonly Played[]): readonly ShownKind[] {
  const played = all.filter(({ result }) => result.status === 'passed')
  const where = (fits: (one: Played) => boolean) =>
    played.filter(fits).map(({ result }) => result.id)
  return [
    {
      kind: 'rules',
      items: rulebook.map((entry) => ({
        what: `${entry.id} ${entry.title}`,
        by: where(({ result }) => shows(result, entry)),
      })),
    },
    {
      kind: 'refusals',
      items: refusalCodes().map((code) => ({
        what: code,
        by: where(({ result }) => result.exercised.refusals.has(code)),
      })),
    },
    { kind: 'states', items: states(played) },
    {
      kind: 'failpoints',
      items: failpoints.map((at) => ({
        what: at,
        by: where(({ result }) => struckAt(result, at)),
      })),
    },
    { kind: 'sources', items: sources(where) },
    { kind: 'dates', items: dates(where) },
  ]
}

type Where = (fits: (one: Played) => boolean) => string[]

function states(played: readonly Played[]): Shown[] {
  const known = knownStates()
  const owners = new Set(known.map((state) => state.split('.')[0] ?? ''))
  const seen = played.map(({ result }) => {
    const [main = [], ...futures] = result.logs
    const lines = [main, ...futures.map((future) => before(main, future))]
    return { id: result.id, states: new Set(lines.flatMap((log) => [...statesIn(log, owners)])) }
  })
  return known.map((state) => ({
    what: state,
    by: seen.filter((one) => one.states.has(state)).map(({ id }) => id),
  }))
}

/** A future begins in the middle of the line that it forks from. */
function before(
  main: ScenarioResult['logs'][number],
  future: ScenarioResult['logs'][number],
): ScenarioResult['logs'][number] {
  const [first] = future
  return first ? [...main.filter(({ position }) => position < first.position), ...future] : []
}

function struckAt({ logs }: ScenarioResult, at: string): boolean {
  return logs.some((log) =>
    log.some(({ event }) => event.type === 'FaultTriggered' && event['at'] === at),
  )
}

/** A heading is shown by whoever names it, or is refused by a rule that stands there. */
function sources(where: Where): Shown[] {
  const headings = Map.groupBy(rules(), ({ source }) => source)
  return [...headings].map(([source, entries]) => ({
    what: source,
    by: where(
      ({ scenario, result }) =>
        scenario.raw['source'] === source || entries.some((entry) => isRefusedBy(result, entry)),
    ),
  }))
}

function dates(where: Where): Shown[] {
  return rules().flatMap((entry) => {
    const { rule, code, from } = entry
    if (from === null) return []
    const day = from.slice(0, 10)
    return [
      {
        what: `${rule} ${code} from ${day} on`,
        by: where(({ result }) => isRefusedBy(result, entry)),
      },
      {
        what: `${rule} ${code} before ${day}`,
        by: where(({ scenario }) => scenario.rules.includes(rule) && scenario.clock < from),
      },
    ]
  })
}

function isRefusedBy({ exercised }: ScenarioResult, { code, rule }: RuleEntry): boolean {
  return exercised.refusals.has(code) && exercised.refusedRules.has(rule)
}
