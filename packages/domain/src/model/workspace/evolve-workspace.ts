import { assertNever } from '../../kernel/invariant.ts'
import { withRate } from '../exchange-rates.ts'
import type { World } from '../world.ts'
import type { WorkspaceEvent } from './workspace-events.ts'

/** The clock itself follows the moment of each event; here its beginning, its journeys, whether it runs and what a dollar is are noted. */
export function evolveWorkspace(world: World, event: WorkspaceEvent): World {
  switch (event.type) {
    case 'WorkspaceStarted': {
      const { clock: startedAt, seed, settings } = event
      return { ...world, startedAt, seed, settings }
    }
    case 'ClockAdvanceRequested':
      return { ...world, advancing: { to: event.to, until: event.until, reached: false } }
    case 'ClockAdvanced':
      return { ...world, advancing: null }
    case 'ClockSetRunning':
      return { ...world, running: { speed: event.speed, to: event.to } }
    case 'ClockSetStill':
      return { ...world, running: null }
    case 'ExchangeRateStated':
      return {
        ...world,
        settings: { ...world.settings, exchangeRates: withRate(world.settings, event) },
      }
    default:
      return assertNever(event)
  }
}
