import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** What a browser loads, and whose sources go into it. */
const pages = [
  { name: 'console', folder: 'apps/console', sources: ['apps/console', 'packages', 'docs'] },
  {
    name: 'sandbox',
    folder: 'sandbox',
    sources: ['sandbox', 'apps/console', 'apps/api', 'packages', 'scenarios', 'docs'],
  },
] as const

/**
 * Builds each page whose sources are newer than what was built, with its own vite configuration.
 * @throws Error when a build fails
 */
export function buildPages(): void {
  for (const { name, folder, sources } of pages) {
    const built = join(root, folder, 'dist/index.html')
    const isFresh =
      existsSync(built) && newest(sources.map((one) => join(root, one))) <= statSync(built).mtimeMs
    if (isFresh || !existsSync(join(root, folder, 'index.html'))) continue
    console.log(`Building the ${name}…`)
    const tools = `${join(root, 'node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`
    const { status } = spawnSync(
      join(root, folder, 'node_modules/.bin/vite'),
      ['build', '--logLevel', 'error'],
      {
        cwd: join(root, folder),
        env: { ...process.env, PATH: tools },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    )
    if (status !== 0) throw new Error(`The ${name} could not be built.`)
  }
}

const ignored = new Set(['node_modules', 'dist', '.turbo'])

/** When anything below these folders was last changed, in milliseconds since 1970. */
function newest(folders: readonly string[]): number {
  const times = folders.flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder, { withFileTypes: true })
          .filter(({ name }) => !ignored.has(name))
          .map((entry) => {
            const path = join(folder, entry.name)
            return entry.isDirectory() ? newest([path]) : statSync(path).mtimeMs
          })
      : [],
  )
  return times.reduce((latest, time) => Math.max(latest, time), 0)
}
