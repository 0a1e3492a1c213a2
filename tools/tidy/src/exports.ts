import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './repository.ts'

interface Hit {
  readonly name: string
  readonly line?: number
}

interface Issue {
  readonly file: string
  readonly exports: readonly Hit[]
  readonly types: readonly Hit[]
  readonly files: readonly Hit[]
}

const knip = join(root, 'node_modules/knip/bin/knip.js')

/**
 * What is exported and imported nowhere, doors of packages included, and files that nothing reaches (`knip.json`). Reads
 * what lies under the folder, a few seconds.
 * @throws Error when knip cannot read the folder
 */
export function unusedExports(folder: string): readonly string[] {
  const found = spawnSync(process.execPath, [knip, '--reporter', 'json', '--no-progress'], {
    cwd: folder,
    encoding: 'utf8',
  })
  if (!found.stdout.startsWith('{')) throw new Error(`${found.stdout}${found.stderr}`)
  const { issues } = JSON.parse(found.stdout) as { readonly issues: readonly Issue[] }
  return issues.flatMap(({ file, exports, types, files }) => [
    ...files.map(() => `${file}: nothing imports this file; delete it`),
    ...[...exports, ...types].map(
      ({ name, line = 1 }) =>
        `${file}:${line}: nothing imports ${name}; delete it, or the word export where its file uses it`,
    ),
  ])
}
