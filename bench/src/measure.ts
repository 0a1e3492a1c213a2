import type { Duel, Lap, Skipped } from './benchmark.ts'

/** A comparison with every lap that counted, in the order of the rounds. */
export type Measured =
  | Skipped
  | (Omit<Duel, 'ours' | 'peer'> & {
      readonly ours: { readonly what: string; readonly laps: readonly Lap[] }
      readonly peer: { readonly what: string; readonly laps: readonly Lap[] }
    })

/** Both sides by turns, so that they meet the same weather; who begins a round alternates too. */
export async function measure(comparison: Duel | Skipped): Promise<Measured> {
  if (comparison.kind === 'skipped') return comparison
  const { ours, peer, warmUps, rounds, ...rest } = comparison
  const laps: { readonly ours: Lap[]; readonly peer: Lap[] } = { ours: [], peer: [] }
  for (let round = -warmUps; round < rounds; round += 1) {
    const order = round % 2 === 0 ? (['ours', 'peer'] as const) : (['peer', 'ours'] as const)
    for (const side of order) {
      const lap = await comparison[side].lap()
      if (round >= 0) laps[side].push(lap)
    }
  }
  return {
    ...rest,
    warmUps,
    rounds,
    ours: { what: ours.what, laps: laps.ours },
    peer: { what: peer.what, laps: laps.peer },
  }
}
