import { properties } from '@understudy/domain/properties'
import type { AnyProperty } from '@understudy/domain/testing'
import fc from 'fast-check'
import type { PinnedClaim } from '../language/scenario.ts'

/** Draws the one case of a pinned claim again. Resolves with why the property does not hold for it; null when it does. */
export async function replayClaim(
  { property: name, seed, path }: Omit<PinnedClaim, 'line'>,
  known: readonly AnyProperty[] = properties,
): Promise<string | null> {
  const property = known.find((one) => one.name === name)
  if (!property) return `There is no property "${name}".`
  // From outside the cases of a property have no type.
  const claim = fc.property(property.given as fc.Arbitrary<unknown>, (drawn) =>
    property.holds(drawn as never),
  )
  const { failed, errorInstance } = fc.check(claim, { seed, path, numRuns: 1, endOnFailure: true })
  if (!failed) return null
  return errorInstance instanceof Error ? errorInstance.message : 'It does not hold.'
}
