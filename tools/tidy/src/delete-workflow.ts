import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { onACopy, type Copy } from './copy.ts'
import { mistakesIn, projects } from './mistakes.ts'
import { root } from './repository.ts'
import { isCalledAfter, isFloor, withoutSlug } from './without-slug.ts'

/**
 * The delete test: takes workflows, one after the other, out of a copy of what is committed, by their slugs and by their
 * lines in the tables of contents, and checks the types of the rest. Nouns and shared rules stay. Exit 1 when something else
 * is red: then a workflow is known to more than the tables. Tests and benchmarks that begin with its commands are named, and
 * count for nothing. Usage: `pnpm delete-test azure-spending carts`; every workflow when none is named.
 */
const named = process.argv.slice(2)
const slugs = named.length > 0 ? named : everyWorkflow()

/** Tests, what they begin with, and benchmarks: they give commands of any workflow to have something to look at. */
const beginsWithCommands = /\.test\.tsx?$|\/testing\/|^bench\//

onACopy('Something else is red without one of them: see above.', (copy) => {
  for (const slug of slugs) {
    copy.git('reset', '-q', '--hard', 'HEAD')
    copy.git('clean', '-fdq')
    const red = redWithout(copy, slug)
    const code = red.filter((path) => !beginsWithCommands.test(path))
    const begin = red.filter((path) => beginsWithCommands.test(path))
    console.log(
      `${slug}: ${code.length === 0 ? 'can be deleted' : `is known to ${code.join(', ')}`}`,
    )
    if (begin.length > 0) console.log(`  begin with its commands: ${begin.join(', ')}`)
    if (code.length > 0) process.exitCode = 1
  }
})

function everyWorkflow(): string[] {
  return readdirSync(join(root, 'packages/domain/src/workflows'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
}

/** The files that have a mistake when a workflow is gone, each once. */
function redWithout(copy: Copy, slug: string): string[] {
  const removed = copy.tracked(`*${slug}*`).filter((path) => isCalledAfter(path, slug))
  if (removed.length === 0) throw new Error(`No file is called after ${slug}: name a workflow`)
  copy.git('rm', '-rq', '--', ...removed)
  console.log(`${slug}: ${removed.length} files called after it are gone`)
  for (const path of copy.tracked('*.ts', '*.tsx').filter(isOfTheHouse)) {
    const { text, taken } = withoutSlug(copy.read(path), slug)
    if (taken.length === 0) continue
    console.log(`  ${path}: ${taken.length} lines`)
    copy.write(path, text)
  }
  copy.run('pnpm', 'install', '--frozen-lockfile', '--offline', '--silent')
  copy.said('pnpm', 'generate')
  const places = projects.flatMap((project) => mistakesIn(copy, project))
  return [...new Set(places.map(({ path }) => path))].sort()
}

/** What workflows stand on knows of none; this program and its tests name them as examples. */
function isOfTheHouse(path: string): boolean {
  return !isFloor(path) && !path.startsWith('tools/tidy/')
}
