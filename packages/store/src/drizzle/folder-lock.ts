import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { DataFolderInUse } from '../errors.ts'

/**
 * Takes a folder for this process until it ends or releases. The lock is one that the operating system keeps on an open
 * file, so it is gone with its holder, `kill -9` included, and nothing ever has to be declared stale. Node reaches such
 * locks only through SQLite (decision-0021).
 * @throws DataFolderInUse
 */
export async function lockFolder(folder: string): Promise<() => void> {
  const holderFile = join(folder, 'lock.json')
  const lock = new DatabaseSync(join(folder, 'lock'))
  try {
    lock.exec('pragma journal_mode = off; begin exclusive')
  } catch (failure) {
    lock.close()
    if (!isBusy(failure)) throw failure
    throw new DataFolderInUse(folder, await holderOf(holderFile))
  }
  await writeFile(holderFile, JSON.stringify({ pid: process.pid }))
  return () => lock.close()
}

const sqliteBusy = 5

function isBusy(failure: unknown): boolean {
  return failure instanceof Error && 'errcode' in failure && failure.errcode === sqliteBusy
}

async function holderOf(file: string): Promise<number | null> {
  try {
    const holder: unknown = JSON.parse(await readFile(file, 'utf8'))
    const named = typeof holder === 'object' && holder !== null && 'pid' in holder
    return named && typeof holder.pid === 'number' ? holder.pid : null
  } catch {
    // The holder has the lock and has not written its name yet.
    return null
  }
}
