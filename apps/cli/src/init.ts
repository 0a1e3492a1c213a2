import { existsSync } from 'node:fs'
import { constants, copyFile, mkdir, readdir } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const sample = fileURLToPath(new URL('../sample', import.meta.url))

/**
 * Writes the sample files into a folder, which is made when missing; resolves with the exit code. When one is there
 * already nothing is written, unless what is there is to be kept.
 */
export async function init(folder: string, keep: boolean): Promise<number> {
  const entries = await readdir(sample, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(sample, join(parentPath, name)))
    .sort()
  const present = files.filter((file) => existsSync(join(folder, file)))
  if (present.length > 0 && !keep) {
    const listed = present.map((file) => `  ${shown(folder, file)}`).join('\n')
    console.error(
      `Nothing was written, because this is there already:\n${listed}\nWrite the rest: npx understudy init --keep. Write elsewhere: npx understudy init <folder>.`,
    )
    return 2
  }
  for (const file of files) {
    const to = join(folder, file)
    if (present.includes(file)) {
      console.log(`kept     ${shown(folder, file)}`)
      continue
    }
    await mkdir(dirname(to), { recursive: true })
    await copyFile(join(sample, file), to, constants.COPYFILE_EXCL)
    console.log(`written  ${shown(folder, file)}`)
  }
  console.log(`\nPlay it: npx understudy run ${shown(folder, 'scenarios')}`)
  return 0
}

/** As it is typed on every system. */
function shown(folder: string, file: string): string {
  const path = join(folder, file).split(sep).join('/')
  return path.startsWith('/') || path.startsWith('..') ? path : `./${path}`
}
