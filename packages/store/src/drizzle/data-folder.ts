import { existsSync } from 'node:fs'
import { mkdir, open, readdir, rename, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { DataFolderBroken, DataFolderInUse, DataFolderUnusable } from '../errors.ts'
import type { EventStore } from '../event-store.ts'
import { preparedImage } from '../image/image-file.ts'
import { FlushedFolder } from './flushed-folder.ts'
import { lockFolder } from './folder-lock.ts'
import { openPGlite } from './pglite.ts'
import { whileThereIsRoom } from './room-left.ts'

/**
 * The store on a PGlite in a folder, which is made when missing. One process at a time: PGlite itself would let a second
 * one in and lose its rows. `tell` hears of what was set aside.
 * @throws DataFolderInUse, DataFolderUnusable, DataFolderBroken
 */
export async function openDataFolder(
  path: string,
  tell: (line: string) => void = () => {},
): Promise<EventStore> {
  const folder = resolve(path)
  const release = await held(folder)
  try {
    const store = whileThereIsRoom(await openLocked(folder, tell), folder)
    const close = store.close.bind(store)
    return Object.assign(store, { close: () => close().finally(release) })
  } catch (failure) {
    release()
    throw failure
  }
}

async function held(folder: string): Promise<() => void> {
  try {
    await mkdir(folder, { recursive: true })
    return await lockFolder(folder)
  } catch (failure) {
    throw failure instanceof DataFolderInUse ? failure : new DataFolderUnusable(folder, failure)
  }
}

/**
 * The database is whole once `complete` stands beside it. What has no such mark may be half of an image, unpacked by a
 * process that was killed, or a database that lost its mark: it is set aside, never deleted.
 */
async function openLocked(folder: string, tell: (line: string) => void): Promise<EventStore> {
  const dataDir = join(folder, 'postgres')
  const complete = join(folder, 'complete')
  if (existsSync(complete)) return opened(dataDir)

  if (existsSync(dataDir)) {
    const aside = await freeName(folder)
    await rename(dataDir, aside)
    tell(
      `${dataDir} had no mark "complete" beside it and was set aside as ${aside}. If it is whole, stop this server, put it back under its old name with an empty file "complete" beside it, and start again.`,
    )
  }
  const image = await preparedImage()
  const store = await opened(dataDir, image)
  await flushAll(dataDir)
  await writeFile(complete, '')
  return store
}

async function opened(dataDir: string, image?: Blob): Promise<EventStore> {
  try {
    const files = new FlushedFolder(dataDir)
    return await openPGlite({
      dataDir,
      files,
      ...(image === undefined ? {} : { image: () => Promise.resolve(image) }),
    })
  } catch (failure) {
    throw new DataFolderBroken(dataDir, failure)
  }
}

async function freeName(folder: string): Promise<string> {
  const taken = new Set(await readdir(folder))
  let number = 1
  while (taken.has(`postgres.aside-${number}`)) number += 1
  return join(folder, `postgres.aside-${number}`)
}

/** An image is unpacked without a flush; before it counts as whole, it is on the disk. */
async function flushAll(dataDir: string): Promise<void> {
  const entries = await readdir(dataDir, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  await Promise.all(files.map(({ parentPath, name }) => flush(join(parentPath, name))))
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r')
  await file.sync().finally(() => file.close())
}
