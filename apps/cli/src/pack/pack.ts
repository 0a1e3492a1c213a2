import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { create } from 'tar'
import { bundle } from '../built/bundle.ts'
import { root } from '../built/built-entry.mjs'
import { inAscii } from '../built/plugins.ts'
import { bringAlong } from './bring-along.ts'
import { packageManifest } from './manifest.ts'
import { placedInPackage, namedAnew } from './plugins.ts'
import { platformBound } from './platform-bound.ts'

/**
 * Writes `understudy-<version>.tgz` into a folder and answers with its path. The pages must have been built. Nothing in
 * it depends on another package or on one system (decision-0246).
 * @throws Error with each file that is bound to one system
 */
export async function packCommandLine(out: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Manifest
  const staged = await mkdtemp(join(tmpdir(), 'understudy-pack-'))
  try {
    // By this name the command line knows that it is a build, and that readings may be kept beside it.
    const build = `build-${version}`
    const plugins = [namedAnew, placedInPackage, inAscii]
    await bundle({ entry: 'apps/cli/src/pack/main.ts', folder: join(staged, build), plugins })
    await writeFile(join(staged, 'understudy.mjs'), launcher(build))
    await writeFile(join(staged, 'package.json'), packageManifest(version))
    await bringAlong(staged)
    const bound = await platformBound(staged)
    if (bound.length > 0) throw new Error(`Not for every system:\n${bound.join('\n')}`)
    await mkdir(out, { recursive: true })
    const file = resolve(out, `understudy-${version}.tgz`)
    await create({ file, ...reproducible, cwd: staged }, ['.'])
    return file
  } finally {
    await rm(staged, { recursive: true })
  }
}

interface Manifest {
  readonly version: string
}

/** As npm expects it, without owners and times of this machine. */
const reproducible = {
  gzip: true,
  portable: true,
  mtime: new Date('2020-01-01T00:00:00Z'),
  prefix: 'package',
} as const

/** What an old Node can still read comes first. */
function launcher(build: string): string {
  return `#!/usr/bin/env node
if (Number.parseInt(process.versions.node, 10) < 24) {
  console.error('Understudy needs Node 24 or later; this is ' + process.version + '.')
  process.exit(2)
}
const { enableCompileCache } = await import('node:module')
enableCompileCache(new URL('./${build}/compiled', import.meta.url))
await import('./${build}/main.js')
`
}
