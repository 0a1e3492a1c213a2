import {
  claimsOf,
  domainTarget,
  pinOf,
  type Scenario,
  type Stage,
  type Target,
} from '@understudy/scenario'
import { cells, type CellResult } from './cells.ts'

/** Everything is settled this long after each journey of the clock, unless the file says otherwise. */
const settles = '1d'

/** Plays a scenario once for each cell of the grid, on the domain, and tells each cell as it is done. */
export async function breakCells(
  scenario: Scenario,
  onCell: (result: CellResult) => void,
): Promise<void> {
  for (const { at, kind } of cells) onCell(await breakCell(scenario, at, kind))
}

/** The scenario with one fault at one failpoint. */
export async function breakCell(scenario: Scenario, at: string, kind: string): Promise<CellResult> {
  const target = new WatchingTarget()
  const finding = await claimFor(scenario, at, kind).explore(target, { seed: scenario.seed })
  const { counterexample } = finding
  const place = { at, kind }
  if (counterexample) {
    const reason = counterexample.message.replace(`${kind} at ${at}: `, '')
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

/** The domain, and whether a fault has struck. */
class WatchingTarget implements Target {
  readonly name = 'domain'
  readonly #real = domainTarget()
  hasStruck = false

  async open(founding: Parameters<Target['open']>[0]): Promise<Stage> {
    return this.#watched(await this.#real.open(founding))
  }

  close(): Promise<void> {
    return this.#real.close()
  }

  #watched(stage: Stage): Stage {
    return {
      perform: (envelope) => stage.perform(envelope),
      preview: (envelope, within) => stage.preview(envelope, within),
      requirements: (envelope) => stage.requirements(envelope),
      read: () => stage.read(),
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
