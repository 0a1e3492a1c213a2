import { onACopy } from './copy.ts'
import { withoutSlug } from './without-slug.ts'

/**
 * The delete test: takes a workflow out of a copy of what is committed, by its slug and by its lines in the tables of
 * contents, and checks the types of the rest. Exit 1 when something else is red: then the workflow is known to more than
 * the tables. Usage: `pnpm delete-test azure-spending`.
 */
const [slug] = process.argv.slice(2)
if (slug === undefined) throw new Error('Say which workflow: pnpm delete-test azure-spending')

onACopy(`Without ${slug} something else is red: see above.`, (copy) => {
  const removed = copy.tracked(`*${slug}*`)
  if (removed.length === 0) throw new Error(`No file is called after ${slug}`)
  copy.git('rm', '-rq', '--', ...removed)
  console.log(`${removed.length} files called after ${slug} are gone`)
  for (const path of copy.tracked('*.ts', '*.tsx').filter(isOfTheHouse)) {
    const { text, taken } = withoutSlug(copy.read(path), slug)
    if (taken.length === 0) continue
    console.log(`${path}: ${taken.length} lines`)
    copy.write(path, text)
  }
  copy.run('pnpm', 'install', '--frozen-lockfile', '--offline', '--silent')
  copy.run('pnpm', 'generate')
  copy.run('pnpm', 'typecheck')
  console.log(`Nothing else is red without ${slug}.`)
})

/** This program and its tests name workflows as examples. */
function isOfTheHouse(path: string): boolean {
  return !path.startsWith('tools/tidy/') || path.endsWith('/scenarios.ts')
}
