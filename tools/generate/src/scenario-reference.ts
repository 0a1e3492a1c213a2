import { scenarioReference } from '@understudy/scenario'
import type { GeneratedFile } from './generated-file.ts'

/** Every command with its fields, the settings, the comparisons and the limits, for authors of scenarios. */
export function scenarioReferenceFiles(): GeneratedFile[] {
  return [{ path: 'scenarios/reference.md', text: scenarioReference() }]
}
