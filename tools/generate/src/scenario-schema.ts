import { scenarioJsonSchema } from '@understudy/scenario'
import type { GeneratedFile } from './generated-file.ts'

/** What editors complete and check scenario files with. */
export function scenarioSchemaFiles(): GeneratedFile[] {
  const text = `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`
  return [{ path: 'scenarios/scenario.schema.json', text }]
}
