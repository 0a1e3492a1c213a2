import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { lineAt } from './imports.ts'

/** The files of a repository by their path from its root; pictures have no text. */
export type Repository = ReadonlyMap<string, string>

/** Every check reads the whole repository and answers with sentences, none when all is well. */
export type Check = (repository: Repository) => readonly string[]

export const root = fileURLToPath(new URL('../../../', import.meta.url))

const isText = /\.(?:ts|tsx|mjs|json|md|yaml|yml|css|html|sql|csv)$|(?:^|\/)[.\w]+$/
const isPicture = /\.png$/
const isForeign = /(?:^|\/)(?:pnpm-lock\.yaml|LICENSE)$/

/** What git tracks, as it stands in the working tree. */
export function repository(): Repository {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  const paths = listed
    .split('\0')
    .filter((path) => (isText.test(path) || isPicture.test(path)) && !isForeign.test(path))
  return new Map(
    paths
      .filter((path) => existsSync(join(root, path)))
      .map((path) => [path, isPicture.test(path) ? '' : readFileSync(join(root, path), 'utf8')]),
  )
}

/** A repository of a few lines, to show that a check can fail. */
export function fixture(files: Readonly<Record<string, string>>): Repository {
  return new Map(Object.entries(files))
}

/** The files that match, in the order of git. */
export function select(from: Repository, pattern: RegExp): { path: string; text: string }[] {
  return [...from].filter(([path]) => pattern.test(path)).map(([path, text]) => ({ path, text }))
}

/** Our own TypeScript; what a generator wrote and what is only copied are left out. */
export function sources(from: Repository): { path: string; text: string }[] {
  return select(from, /\.tsx?$/).filter(
    ({ path }) => !/\.gen\.ts$|\.d\.ts$|\/template\//.test(path),
  )
}

/** `path:line` where a text first stands among the files that match; the head of the first of them when it stands nowhere. */
export function placeOf(from: Repository, pattern: RegExp, sought: string): string {
  const files = select(from, pattern)
  const found = files.find(({ text }) => text.includes(sought))
  const line = found ? lineAt(found.text, found.text.indexOf(sought)) : 1
  return `${(found ?? files[0])?.path ?? String(pattern)}:${line}`
}

export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path)
}
