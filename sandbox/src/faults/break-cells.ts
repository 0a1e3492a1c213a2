import {
  claimsOf,
  diffText,
  domainTarget,
  pinOf,
  type Counterexample,
  type Scenario,
  type Stage,
  type Target,
} from '@understudy/scenario'
import { cells, type CellResult } from './cells.ts'

type Place = Pick<CellResult, 'at' | 'kind'>

/** Everything is settled this long after each journey of the clock, unless the file says otherwise. */
const settles = '1d'

/** What the grid tells at its end: why its cells would mean nothing, or null when they mean something. */
export interface GridAnswer {
  readonly unfit: string | null
}

/**
 * Plays a scenario once for each cell of the grid, on the domain, and tells each cell as it is done. One that
 * does not even hold without a fault, as when its end counts minutes, is not broken at all.
 */
export async function breakCells(
  scenario: Scenario,
  onCell: (result: CellResult) => void,
): Promise<GridAnswer> {
  const [first] = cells
  if (!first) return { unfit: null }
  const undisturbed = await claimFor(scenario, first.at, first.kind).explore(
    new WatchedTarget({ isDisarmed: true }),
    { seed: scenario.seed },
  )
  if (undisturbed.counterexample) return { unfit: reasonOf(undisturbed.counterexample, first) }
  for (const { at, kind } of cells) onCell(await breakCell(scenario, at, kind))
  return { unfit: null }
}

/** The scenario with one fault at one failpoint. */
export async function breakCell(scenario: Scenario, at: string, kind: string): Promise<CellResult> {
  const target = new WatchedTarget({ isDisarmed: false })
  const finding = await claimFor(scenario, at, kind).explore(target, { seed: scenario.seed })
  const { counterexample } = finding
  const place = { at, kind }
  if (counterexample) {
    const reason = reasonOf(counterexample, place)
    return { ...place, state: 'broken', reason, pin: await pinOf(finding) }
  }
  return { ...place, state: target.hasStruck ? 'held' : 'unreached', reason: null, pin: null }
}

function claimFor(scenario: Scenario, at: string, kind: string) {
  const own = scenario.explore.breakEveryStep
  const block = { line: 1, times: 1, settles, ...own, at: [at], faults: [kind] }
  const claim = claimsOf({
    ...scenario,
    explore: { properties: [], walk: null, breakEveryStep: block },
  })[0]
  if (!claim) throw new Error('Should be true: a block to break every step is a claim')
  return claim
}

/** The step and what was wrong there, with each place where what is differs from what was expected. */
function reasonOf({ message, failures }: Counterexample, { at, kind }: Place): string {
  const said = message.replace(`${kind} at ${at}: `, '')
  const [first] = failures
  return [said, diffText(first?.differences ?? [])].filter((part) => part !== '').join('\n')
}

/** The domain, and whether a fault has struck there; disarmed, the fault of the cell is left out. */
class WatchedTarget implements Target {
  readonly name = 'domain'
  readonly #real = domainTarget()
  readonly #isDisarmed: boolean
  hasStruck = false

  constructor({ isDisarmed }: { readonly isDisarmed: boolean }) {
    this.#isDisarmed = isDisarmed
  }

  async open(founding: Parameters<Target['open']>[0]): Promise<Stage> {
    return this.#watched(await this.#real.open(founding))
  }

  close(): Promise<void> {
    return this.#real.close()
  }

  #watched(stage: Stage): Stage {
    return {
      perform: (envelope) => {
        const isFault = envelope.command['fault'] === 'broken-step'
        if (!this.#isDisarmed || !isFault) return stage.perform(envelope)
        return stage.perform({ ...envelope, command: { type: 'HealFault', all: true } })
      },
      preview: (envelope, within) => stage.preview(envelope, within),
      requirements: (envelope) => stage.requirements(envelope),
      read: (sections) => stage.read(sections),
      movePlan: (question) => stage.movePlan(question),
      reading: (name, question) => stage.reading(name, question),
      log: async (after) => {
        const events = await stage.log(after)
        this.hasStruck ||= events.some(({ event }) => event.type === 'FaultTriggered')
        return events
      },
      fork: async () => this.#watched(await stage.fork()),
      close: () => stage.close(),
    }
  }
}
