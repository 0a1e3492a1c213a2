import { rangeAt, type Range } from './places.ts'
import type { Scenario } from './scenario.ts'

/** Where a file says that no other is to be played. */
export function rangeOfOnly({ places }: Pick<Scenario, 'places'>): Range {
  return rangeAt(places, ['only'], 'key')
}
