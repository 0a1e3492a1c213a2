import { properties } from '@understudy/domain/properties'
import type { AnyProperty } from '@understudy/domain/testing'
import { claimOf, type Claim } from '@understudy/scenario'
import { planted } from './planted.ts'

/** Every property that the lab tries. */
export const triedProperties: readonly AnyProperty[] = [...properties, planted]

/** A claim as the lab lists it. */
export interface ListedClaim {
  readonly name: string
  /** `document#heading`, or a decision record. */
  readonly source: string
  /** The workflow it belongs to; null for the mistake on purpose. */
  readonly slug: string | null
}

/** Every property of the domain in its order, then one that is false on purpose. */
export const listedClaims: readonly ListedClaim[] = [
  ...properties.map(({ name, source, slug }) => ({ name, source, slug })),
  { name: planted.name, source: planted.source, slug: null },
]

/** The claim with this name. @throws Error for a name that is not listed. */
export function claimNamed(name: string): Claim {
  const property = triedProperties.find((one) => one.name === name)
  if (!property) throw new Error(`There is no property "${name}".`)
  return claimOf(property)
}
