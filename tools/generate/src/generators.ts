import { catalogFiles } from './catalog.ts'
import { floorFiles } from './floors.ts'
import type { GeneratedFile } from './generated-file.ts'
import { holidayFiles } from './holidays.ts'
import { partnerCenterCodeFiles } from './partner-center-codes.ts'
import { refusalFiles } from './refusals.ts'
import { scenarioReferenceFiles } from './scenario-reference.ts'
import { scenarioSchemaFiles } from './scenario-schema.ts'

/** Every generated file of the house. */
export function generatedFiles(): GeneratedFile[] {
  const generators = [
    catalogFiles,
    holidayFiles,
    refusalFiles,
    partnerCenterCodeFiles,
    scenarioSchemaFiles,
    scenarioReferenceFiles,
    floorFiles,
  ]
  return generators.flatMap((generate) => generate())
}
