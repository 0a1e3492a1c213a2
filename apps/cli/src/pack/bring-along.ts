import { cp, mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { root } from '../built/built-entry.mjs'

/**
 * Copies what the program reads besides its code into the package: pages, the shipped scenarios with their schema, and
 * the parts of other packages that are no code of ours.
 */
export async function bringAlong(staged: string): Promise<void> {
  const from = (path: string, to = path) => copied(join(root, path), join(staged, to))
  await from('apps/console/dist')
  await from('sandbox/dist')
  await from('scenarios')
  await from('scenarios/scenario.schema.json', 'scenario.schema.json')
  await from('apps/cli/sample')
  await from('LICENSE')
  await from('apps/cli/src/pack/README.md', 'README.md')

  const brought = (name: string, path: string) => copied(path, join(staged, 'brought', name))
  const pglite = packageFolder(join(root, 'packages/store'), '@electric-sql/pglite')
  for (const part of ['package.json', 'LICENSE', 'dist']) {
    await brought(`pglite/${part}`, join(pglite, part))
  }
  const reference = packageFolder(join(root, 'apps/api'), '@scalar/api-reference')
  for (const part of ['package.json', 'dist/browser/standalone.js']) {
    await brought(`api-reference/${part}`, join(reference, part))
  }
}

async function copied(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await cp(from, to, { recursive: true, filter: isNeeded, dereference: true })
}

/** Neither maps for debuggers nor types, nor the other module system, nor extensions of PostgreSQL that nobody asks for. */
function isNeeded(path: string): boolean {
  return !/\.(?:map|d\.c?ts|cjs|tar\.gz)$|[/\\](?:live|worker|contrib|node-postgres)$/.test(path)
}

/** Where a package lies, seen from the one that depends on it. */
function packageFolder(dependent: string, name: string): string {
  const entry = createRequire(join(dependent, 'package.json')).resolve(name)
  return entry.slice(0, entry.lastIndexOf(`${sep}dist${sep}`))
}
