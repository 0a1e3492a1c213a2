import { catalogFiles } from './catalog.ts'
import type { GeneratedFile } from './generated-file.ts'
import { holidayFiles } from './holidays.ts'
import { refusalFiles } from './refusals.ts'

/** Every generated file of the house. */
export function generatedFiles(): GeneratedFile[] {
  return [catalogFiles, holidayFiles, refusalFiles].flatMap((generate) => generate())
}
