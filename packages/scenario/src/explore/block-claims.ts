import type { ParseOptions } from '../language/parse.ts'
import { parseScenario } from '../language/parse.ts'
import { formatDiagnostic } from '../language/diagnostic.ts'
import type { Json, PropertyBlock, Scenario } from '../language/scenario.ts'
import { substitute } from '../language/substitute.ts'
import { playThrough } from '../run/run-scenario.ts'
import { Broken, checkCases } from './check.ts'
import { domainClaim } from './domain-claims.ts'
import type { Claim } from './finding.ts'
import { valuesOf } from './generators.ts'

/** The `properties:` of a file: names of the domain's, and blocks of its own. */
export function propertyClaims(scenario: Scenario): Claim[] {
  return scenario.explore.properties.flatMap((property) => {
    if (typeof property !== 'string') return [blockClaim(scenario, property)]
    return domainClaim(property) ?? []
  })
}

/** For all drawn values the file's steps go as written, its end is as written, and every truth holds. */
function blockClaim(scenario: Scenario, { name, line, runs, forAll, raw }: PropertyBlock): Claim {
  const claim: Claim = {
    kind: 'property',
    name,
    file: scenario.file,
    line,
    runs,
    explore: (target, options) =>
      checkCases(
        claim,
        valuesOf(forAll),
        async (values) => {
          const drawn = scenarioWith(raw, values, { file: scenario.file }, scenario.facts)
          const { failures } = await playThrough(drawn, target, { signal: options.signal })
          const [first] = failures
          if (first) throw new Broken(`${first.step}: ${first.message}`, failures)
        },
        (values) => ({
          ...withoutUse(filled(raw, values), scenario.facts, values),
          scenario: name,
          tags: ['pin'],
        }),
        options,
      ),
  }
  return claim
}

/** One drawn case as a scenario. @throws Broken when its values make a file that cannot be read */
function scenarioWith(raw: Json, values: Json, options: ParseOptions, facts: Json): Scenario {
  const text = JSON.stringify(withoutUse(raw, facts, values))
  const parsed = parseScenario(text, { ...options, variables: values })
  if (!parsed.ok) throw new Broken(parsed.diagnostics.map(formatDiagnostic).join('\n'))
  const [drawn] = parsed.scenarios
  if (!drawn) throw new Broken('The drawn case holds no scenario.')
  return drawn
}

/** Fixtures are merged already; a world that has placeholders of its own keeps them. */
function withoutUse(raw: Json, facts: Json, values: Json): Json {
  const { use: _, world, ...rest } = raw
  const isDrawn = Object.keys(values).some((name) =>
    JSON.stringify(world ?? {}).includes(`\${${name}`),
  )
  return { ...rest, world: isDrawn ? world : facts }
}

/** The file with the drawn values written out; the variables of an `each` stay as they are. */
function filled(raw: Json, values: Json): Json {
  return substitute(raw, values, [], []) as Json
}
