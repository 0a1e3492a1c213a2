import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './repository.ts'
import { withoutSlug } from './without-slug.ts'

/**
 * The delete test: takes a workflow out of a copy of what is committed, by its slug and by its lines in the tables of
 * contents, and checks the types of the rest. Exit 1 when something else is red: then the workflow is known to more than
 * the tables. Usage: `pnpm delete-test azure-spending`.
 */
const [slug] = process.argv.slice(2)
if (slug === undefined) throw new Error('Say which workflow: pnpm delete-test azure-spending')

const copy = mkdtempSync(join(tmpdir(), 'understudy-without-'))
try {
  git(root, 'worktree', 'add', '--detach', copy, 'HEAD')
  const removed = tracked(`*${slug}*`)
  if (removed.length === 0) throw new Error(`No file is called after ${slug}`)
  git(copy, 'rm', '-rq', '--', ...removed)
  console.log(`${removed.length} files called after ${slug} are gone`)
  for (const path of tracked('*.ts', '*.tsx').filter(isOfTheHouse)) takeFrom(path)
  run('pnpm', 'install', '--frozen-lockfile', '--offline', '--silent')
  run('pnpm', 'generate')
  run('pnpm', 'typecheck')
  console.log(`Nothing else is red without ${slug}.`)
} catch (failure) {
  if (!(failure instanceof Error && 'status' in failure)) throw failure
  console.error(`Without ${slug} something else is red: see above.`)
  process.exitCode = 1
} finally {
  git(root, 'worktree', 'remove', '--force', copy)
  rmSync(copy, { recursive: true, force: true })
}

function takeFrom(path: string): void {
  const file = join(copy, path)
  const { text, taken } = withoutSlug(readFileSync(file, 'utf8'), slug ?? '')
  if (taken.length === 0) return
  console.log(`${path}: ${taken.length} lines`)
  writeFileSync(file, text)
}

/** This program and its tests name workflows as examples. */
function isOfTheHouse(path: string): boolean {
  return !path.startsWith('tools/tidy/') || path.endsWith('/scenarios.ts')
}

function tracked(...patterns: string[]): string[] {
  return git(copy, 'ls-files', '-z', ...patterns)
    .split('\0')
    .filter((path) => path !== '')
}

function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8' })
}

function run(command: string, ...args: string[]): void {
  execFileSync(command, args, { cwd: copy, stdio: 'inherit' })
}
