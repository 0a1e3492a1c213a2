import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A file that a generator answers for: its path from the root of the repository, and its whole text. */
export interface GeneratedFile {
  readonly path: string
  readonly text: string
}

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The path of a data file of the generators. */
export function dataFile(name: string): string {
  return fileURLToPath(new URL(`../data/${name}`, import.meta.url))
}

/** Writes the files, or with `check` only says which differ from what is on disk. Answers the paths that differed. */
export function writeGenerated(files: readonly GeneratedFile[], check: boolean): string[] {
  const stale = files.filter((file) => current(root + file.path) !== file.text)
  if (!check) {
    for (const { path, text } of stale) {
      mkdirSync(dirname(root + path), { recursive: true })
      writeFileSync(root + path, text)
    }
  }
  return stale.map((file) => file.path)
}

/** The command line of one generator: writes its files, or with `--check` fails when one is not up to date. */
export function runGenerator(files: readonly GeneratedFile[], args = process.argv.slice(2)): void {
  const check = args.includes('--check')
  for (const path of writeGenerated(files, check)) {
    console.log(`${check ? 'not up to date' : 'written'}: ${relative('.', root + path)}`)
    if (check) process.exitCode = 1
  }
}

function current(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
