import { catalogFiles } from './catalog.ts'
import { runGenerator } from './generated-file.ts'
import { holidayFiles } from './holidays.ts'

/** Every generated file of the house; `--check` writes nothing and fails when one is out of date. */
const generators = [catalogFiles, holidayFiles]

runGenerator(generators.flatMap((generate) => generate()))
