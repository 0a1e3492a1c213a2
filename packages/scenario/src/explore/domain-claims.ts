import { properties } from '@understudy/domain/properties'
import type { AnyProperty } from '@understudy/domain/testing'
import type { Json, Message } from '../language/scenario.ts'
import { checkCases } from './check.ts'
import type { Claim } from './finding.ts'
import { asStep, withRefusals } from './retell.ts'

const clock = '2020-03-02T09:00:00Z'

/** The properties of the domain's workflows, by their names. They run on the domain, whatever the height. */
export function domainClaims(): Claim[] {
  return properties.map(claimOf)
}

/** Any property as a claim that can be tried. */
export function claimOf(property: AnyProperty): Claim {
  const { name, source, given } = property
  const claim: Claim = {
    kind: 'property',
    name,
    file: null,
    line: null,
    runs: 100,
    explore: (_target, options) =>
      checkCases(
        claim,
        given,
        // The property knows what it draws; from outside its cases have no type.
        (drawn) => property.holds(drawn as never),
        (drawn) => scenarioOf(name, source, property.retold?.(drawn as never)),
        options,
      ),
  }
  return claim
}

export function domainClaim(name: string): Claim | undefined {
  return domainClaims().find((claim) => claim.name === name)
}

function scenarioOf(name: string, source: string, retold: unknown): Json | null {
  if (typeof retold !== 'object' || retold === null) return null
  const { world, steps } = retold as {
    world: Json
    steps: readonly (readonly [string, Message])[]
  }
  const told = withRefusals(world, clock, steps)
  return { scenario: name, source, tags: ['pin'], clock, world, steps: told.map(asStep) }
}
