import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { OutputChunk } from 'rolldown'
import { bundle } from './bundle.ts'
import { buildsFolder, inputOf, manifestFile, root } from './built-entry.mjs'
import { inAscii, knowingTheirPlace, leftOutside } from './plugins.ts'

/**
 * Builds the command line and its manifest, and answers with the file to start; null where nothing may be written.
 * Several processes may build at once: each has a folder of its own, and the last manifest counts.
 */
export async function buildCommandLine(): Promise<string | null> {
  const startedMs = Date.now()
  try {
    await mkdir(buildsFolder, { recursive: true })
    const folder = await mkdtemp(join(buildsFolder, 'build-'))
    const plugins = [leftOutside, knowingTheirPlace, inAscii]
    const chunks = await bundle({ entry: 'apps/cli/src/main.ts', folder, plugins })
    const entry = join(folder, chunks.find(({ isEntry }) => isEntry)?.fileName ?? '')
    const inputs = [...new Set([...chunks.flatMap(sourcesIn), ...whatResolves])].sort().map(inputOf)
    // What changed during the build may have been read before: the next start then builds again.
    const isSettled = inputs.every(([, changedMs]) => changedMs < startedMs)
    const manifest = JSON.stringify({ madeIn: isSettled ? root : null, entry, inputs })
    await writeFile(join(folder, 'manifest.json'), manifest)
    await rename(join(folder, 'manifest.json'), manifestFile)
    await removeOld(folder)
    return entry
  } catch (failure) {
    if (isUnwritable(failure)) return null
    throw failure
  }
}

/** Files of ours in a chunk; those of other packages change with what is installed. */
function sourcesIn({ moduleIds }: OutputChunk): string[] {
  return moduleIds
    .map((id) => relative(root, id).split(sep).join('/'))
    .filter((path) => /^[\w@]/.test(path) && !path.includes('node_modules/'))
}

/** Decides which file a name means, besides the files themselves. */
const whatResolves = [
  'node_modules/.pnpm/lock.yaml',
  ...['api', 'cli'].map((name) => `apps/${name}/package.json`),
  ...['domain', 'messages', 'scenario', 'store', 'workspace'].map(
    (name) => `packages/${name}/package.json`,
  ),
]

const keptMs = 3_600_000

/** A process that still runs from an older build may load a part of it later; an hour on, none does. */
async function removeOld(newest: string): Promise<void> {
  for (const name of await readdir(buildsFolder)) {
    const folder = join(buildsFolder, name)
    const { mtimeMs } = await stat(folder)
    if (folder === newest || !name.startsWith('build-') || Date.now() - mtimeMs < keptMs) continue
    await rm(folder, { recursive: true, force: true })
  }
}

function isUnwritable(failure: unknown): boolean {
  const { code } = failure as NodeJS.ErrnoException
  return code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOSPC'
}
