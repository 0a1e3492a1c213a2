import { runGenerator } from './generated-file.ts'
import { generatedFiles } from './generators.ts'

// Writes what is out of date; with `--check` only says so, and fails.
runGenerator(generatedFiles())
