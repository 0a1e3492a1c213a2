import type { NamedLoss } from './named.ts'

/** Everybody who loses just the same. */
export interface LossGroup {
  readonly services: readonly string[]
  readonly losses: readonly NamedLoss[]
}

/** Those who lose the same together, the largest group first; equal ones in the order in which they were named. */
export function lossGroups(
  losses: readonly NamedLoss[],
  title: (service: string) => string,
): readonly LossGroup[] {
  const named = losses.map((loss) => ({
    loss,
    services: [...new Set(loss.services.map(title))].toSorted(),
  }))
  return [...Map.groupBy(named, ({ services }) => services.join('\n')).values()]
    .map((group) => ({
      services: group[0]?.services ?? [],
      losses: group.map(({ loss }) => loss),
    }))
    .toSorted((a, b) => b.losses.length - a.losses.length)
}
