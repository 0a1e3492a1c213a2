import type { Scenario } from '../language/scenario.ts'
import { propertyClaims } from './block-claims.ts'
import { breakClaim } from './break-claim.ts'
import type { Claim } from './finding.ts'
import { walkClaim } from './walk-claim.ts'

/** Everything a scenario offers to be tried many times. */
export function claimsOf(scenario: Scenario): Claim[] {
  const { walk, breakEveryStep } = scenario.explore
  return [
    ...propertyClaims(scenario),
    ...(walk ? [walkClaim(scenario, walk)] : []),
    ...(breakEveryStep ? [breakClaim(scenario, breakEveryStep)] : []),
  ]
}
