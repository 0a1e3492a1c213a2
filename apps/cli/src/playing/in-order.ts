import type { RunOptions, Scenario, ScenarioResult } from '@understudy/scenario'
import type { Players } from './players.ts'

/** How many scenarios wait for each player, so that none is idle while a long one is played. */
const ahead = 8

/** Plays scenarios, several at once, and tells the results in the scenarios’ order; ends early when it is told to. */
export async function* inOrder(
  scenarios: readonly Scenario[],
  players: Players,
  options: RunOptions,
): AsyncGenerator<ScenarioResult, void, void> {
  const { count } = players
  const most = count === 1 ? 1 : count * ahead
  const begun: Promise<ScenarioResult>[] = []
  for (const index of scenarios.keys()) {
    if (options.signal?.aborted) return
    for (const scenario of scenarios.slice(begun.length, index + most)) {
      const result = players.play(scenario, options)
      // Whoever stops early does not wait for the rest.
      result.catch(() => undefined)
      begun.push(result)
    }
    const result = await begun[index]
    if (result) yield result
  }
}
