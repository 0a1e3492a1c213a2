/** How large a world may begin. Who needs more splits it into several workspaces (decision-0096). */
export const foundingLimits = {
  /** Alike users of one line of `staff`. */
  staffMax: 2000,
  partnersMax: 1000,
  customersMax: 10_000,
  /** Of all customers together; so are the people, whether named or counted. */
  subscriptionsMax: 100_000,
  peopleMax: 50_000,
} as const

/** Counts taken before a workspace is founded. */
export interface FoundingCounts {
  readonly partners: number
  readonly customers: number
  readonly subscriptions: number
  readonly people: number
}

/** The first count that is over its limit, as a sentence; undefined when none is. */
export function excessOf(counts: FoundingCounts): string | undefined {
  const limits = {
    partners: foundingLimits.partnersMax,
    customers: foundingLimits.customersMax,
    subscriptions: foundingLimits.subscriptionsMax,
    people: foundingLimits.peopleMax,
  }
  for (const what of ['partners', 'customers', 'subscriptions', 'people'] as const) {
    const [count, most] = [counts[what], limits[what]]
    if (count > most) return `A world begins with at most ${most} ${what}; this one has ${count}.`
  }
  return undefined
}
