import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../../../..')

/** Where builds lie, each in a folder of its own. */
export const buildsFolder = join(root, '.cache/command-line')

/** Says which build is the newest, and what it was made of. */
export const manifestFile = join(buildsFolder, 'newest.json')

/**
 * The newest build, while every file that it was made of is as it was then; else null. What counts is when the system
 * last noted a change of a file, which no copy or checkout can set back, and its length.
 */
export function builtEntry() {
  try {
    const { madeIn, entry, inputs } = JSON.parse(readFileSync(manifestFile, 'utf8'))
    const isFresh = madeIn === root && inputs.every(isAsItWas)
    return isFresh && statSync(entry).isFile() ? entry : null
  } catch {
    return null
  }
}

/** One input as a manifest keeps it: path from the root, time of change in milliseconds, length in bytes. */
export function inputOf(path) {
  const { ctimeMs, size } = statSync(join(root, path))
  return [path, ctimeMs, size]
}

function isAsItWas([path, changedMs, length]) {
  const { ctimeMs, size } = statSync(join(root, path))
  return ctimeMs === changedMs && size === length
}
