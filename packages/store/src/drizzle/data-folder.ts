import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { EventStore } from '../event-store.ts'
import { preparedImage } from '../image/image-file.ts'
import { lockFolder } from './folder-lock.ts'
import { openPGlite } from './pglite.ts'

/**
 * The store on a PGlite in a folder, which is made when missing. One process at a time: PGlite itself would let a second
 * one in and lose its rows.
 * @throws DataFolderInUse
 */
export async function openDataFolder(path: string): Promise<EventStore> {
  const folder = resolve(path)
  await mkdir(folder, { recursive: true })
  const release = await lockFolder(folder)
  try {
    const store = await openLocked(folder)
    const close = store.close.bind(store)
    return Object.assign(store, { close: () => close().finally(release) })
  } catch (failure) {
    release()
    throw failure
  }
}

/** A process killed while it unpacked the image leaves no `complete`, and the next one starts over. */
async function openLocked(folder: string): Promise<EventStore> {
  const dataDir = join(folder, 'postgres')
  const complete = join(folder, 'complete')
  if (existsSync(complete)) return openPGlite({ dataDir })

  await rm(dataDir, { recursive: true, force: true })
  const image = await preparedImage()
  const store = await openPGlite({ dataDir, image: () => Promise.resolve(image) })
  await writeFile(complete, '')
  return store
}
