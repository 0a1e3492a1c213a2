import { containsService } from './service-plans.ts'

/** What becomes of services, by short name, when others take their place. */
export interface KeptServices {
  /** How many are there still, or contained in a larger one. */
  readonly kept: number
  readonly lost: readonly string[]
  /** What is new, and not merely the larger form of something that was there. */
  readonly gained: readonly string[]
}

export function keptServices(before: readonly string[], after: ReadonlySet<string>): KeptServices {
  const lost: string[] = []
  const keeping = new Set<string>()
  for (const service of before) {
    const by = after.has(service)
      ? service
      : [...after].find((larger) => containsService(larger, service))
    if (by === undefined) lost.push(service)
    else keeping.add(by)
  }
  return {
    kept: before.length - lost.length,
    lost,
    gained: [...after].filter((service) => !keeping.has(service)).sort(),
  }
}
