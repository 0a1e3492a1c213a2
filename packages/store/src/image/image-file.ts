import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { migrations } from '../drizzle/migrations.gen.ts'
import { startParams } from '../drizzle/pglite-settings.ts'
import { makeImage } from './make-image.ts'

const folder = fileURLToPath(new URL('../../dist', import.meta.url))

/** The prepared image out of dist/; made there first (about two seconds) when this version has none yet. */
export async function preparedImage(): Promise<Blob> {
  const file = `${folder}/image-${await version()}.tar`
  const kept = await readFile(file).catch(() => null)
  if (kept) return new Blob([kept])

  const image = await makeImage()
  // Where nothing may be written, the next one makes it again.
  await keep(image, file).catch(() => undefined)
  return image
}

/** Renamed when whole, so that nobody ever reads half an image. */
async function keep(image: Blob, file: string): Promise<void> {
  const unfinished = `${file}.${process.pid}`
  await mkdir(folder, { recursive: true })
  await writeFile(unfinished, image.stream())
  await rename(unfinished, file)
}

/** Changes with the tables, the settings and PGlite itself. */
async function version(): Promise<string> {
  const packageFile = new URL('../package.json', import.meta.resolve('@electric-sql/pglite'))
  const pglite = await readFile(packageFile, 'utf8')
  const parts = JSON.stringify([migrations, startParams, pglite])
  return createHash('sha256').update(parts).digest('hex').slice(0, 16)
}
