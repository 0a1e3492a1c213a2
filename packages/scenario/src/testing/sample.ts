import { formatDiagnostic } from '../language/diagnostic.ts'
import { parseScenario, type ParseOptions } from '../language/parse.ts'
import type { Scenario } from '../language/scenario.ts'

/** A provider, two resellers, and a customer with a 0145P subscription of each: lines 3 to 16 of a sample. */
export const sampleWorld = `world:
  partners:
    contoso: { kind: indirect-provider, country: DE }
    fabrikam: { kind: indirect-reseller, country: FR, providers: [contoso] }
    tailspin: { kind: indirect-reseller, country: FR, providers: [contoso] }
  customers:
    adatum:
      country: FR
      relationships: { contoso: {}, fabrikam: {}, tailspin: {} }
      agreement: { signed: 2019-12-01 }
      subscriptions:
        sub-1: { offer: MS-AZR-0145P, partner: contoso, reseller: fabrikam, purchased: 2019-06-01 }
        sub-2: { offer: MS-AZR-0145P, partner: contoso, reseller: tailspin, purchased: 2019-06-01 }
`

export const start =
  'when: { StartAzurePlanTransition: { partner: contoso, customer: adatum, finalityAccepted: true } }'

/** A whole file around some more lines, which begin at line 16. */
export function sample(lines: string, head = ''): string {
  return `scenario: A sample\nclock: 2020-03-02T09:00:00Z\n${sampleWorld}${head}${lines}`
}

/** The scenarios of a file without mistakes. */
export function scenariosOf(
  text: string,
  options: Partial<ParseOptions> = {},
): readonly Scenario[] {
  const parsed = parseScenario(text, { file: 'sample.yaml', ...options })
  if (!parsed.ok) throw new Error(parsed.diagnostics.map(formatDiagnostic).join('\n'))
  return parsed.scenarios
}

export function scenarioOf(text: string): Scenario {
  const [scenario] = scenariosOf(text)
  if (!scenario) throw new Error('a sample holds a scenario')
  return scenario
}

/** The mistakes of a file as lines. */
export function mistakesOf(text: string, options: Partial<ParseOptions> = {}): readonly string[] {
  const parsed = parseScenario(text, { file: 'sample.yaml', ...options })
  return parsed.ok ? [] : parsed.diagnostics.map(formatDiagnostic)
}
