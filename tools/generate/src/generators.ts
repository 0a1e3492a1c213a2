import { catalogFiles } from './catalog.ts'
import type { GeneratedFile } from './generated-file.ts'
import { holidayFiles } from './holidays.ts'
import { refusalFiles } from './refusals.ts'
import { scenarioSchemaFiles } from './scenario-schema.ts'

/** Every generated file of the house. */
export function generatedFiles(): GeneratedFile[] {
  const generators = [catalogFiles, holidayFiles, refusalFiles, scenarioSchemaFiles]
  return generators.flatMap((generate) => generate())
}
