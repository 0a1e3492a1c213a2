import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import { mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { founded, recorded } from '../contract/samples.ts'
import { DataFolderBroken, DataFolderInUse, DataFolderUnusable } from '../errors.ts'
import { nothingElse } from '../event-store.ts'
import { openDataFolder } from './data-folder.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'understudy-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('what was written is there when the folder is opened again', async () => {
  const first = await openDataFolder(join(folder, 'made', 'on', 'the', 'way'))
  const log = await founded(first, 3)
  await first.close()
  const second = await openDataFolder(join(folder, 'made', 'on', 'the', 'way'))
  expect(await second.read(log)).toHaveLength(3)
  await second.close()
})

test('a folder in use is refused, in the same process too', async () => {
  const store = await openDataFolder(folder)
  await expect(openDataFolder(folder)).rejects.toThrow(DataFolderInUse)
  await store.close()
  await (await openDataFolder(folder)).close()
})

test('a second process is refused with the pid of the first; after kill -9 the folder is free', async () => {
  const holder = spawn(process.execPath, ['--input-type=module', '-e', holdFolder(folder)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(holder.stdout, 'data')
  const refused = openDataFolder(folder)
  await expect(refused).rejects.toMatchObject({ holderPid: holder.pid })
  await expect(refused).rejects.toThrow(`in use by the process with pid ${holder.pid}`)

  holder.kill('SIGKILL')
  await once(holder, 'exit')
  await (await openDataFolder(folder)).close()
})

test('an acknowledged write is flushed, once', async () => {
  const store = await openDataFolder(folder)
  const log = await founded(store, 1)
  const flushes = vi.spyOn(fs, 'fsyncSync')
  for (let position = 1; position <= 5; position += 1) {
    flushes.mockClear()
    await store.append(log, position, [recorded(position + 1)], nothingElse)
    expect(flushes).toHaveBeenCalledTimes(1)
  }
  flushes.mockRestore()
  await store.close()
})

test('a database that lost its mark is set aside and named, not deleted', async () => {
  const first = await openDataFolder(folder)
  const log = await founded(first, 3)
  await first.close()
  await rm(join(folder, 'complete'))
  const told: string[] = []
  const empty = await openDataFolder(folder, (line) => told.push(line))
  expect(await empty.list()).toEqual([])
  await empty.close()
  const aside = join(folder, 'postgres.aside-1')
  expect(told).toEqual([expect.stringContaining(aside)])

  await rm(join(folder, 'postgres'), { recursive: true })
  await rename(aside, join(folder, 'postgres'))
  const back = await openDataFolder(folder)
  expect(await back.read(log)).toHaveLength(3)
  await back.close()
})

test('a database whose log is cut says so, and what to do', async () => {
  await (await openDataFolder(folder)).close()
  const log = join(folder, 'postgres', 'pg_wal')
  for (const name of await readdir(log)) {
    if (/^[0-9A-F]{24}$/.test(name)) await writeFile(join(log, name), 'cut')
  }
  const broken = openDataFolder(folder)
  await expect(broken).rejects.toThrow(DataFolderBroken)
  await expect(broken).rejects.toThrow(/cannot be opened .* Put a copy of the folder back/)
  await expect(broken).rejects.not.toThrow('ASSERTIONS')
})

test('a folder that cannot be written says so, and what to do', async () => {
  await writeFile(join(folder, 'file'), '')
  const unusable = openDataFolder(join(folder, 'file', 'data'))
  await expect(unusable).rejects.toThrow(DataFolderUnusable)
  await expect(unusable).rejects.toThrow('choose another folder')
})

test('a folder whose first start was cut off starts over', async () => {
  const store = await openDataFolder(folder)
  await store.close()
  await rm(join(folder, 'complete'))
  await rm(join(folder, 'postgres', 'base'), { recursive: true })
  await writeFile(join(folder, 'postgres', 'half'), '')
  const again = await openDataFolder(folder)
  expect(await again.list()).toEqual([])
  expect(await readdir(join(folder, 'postgres'))).not.toContain('half')
  await again.close()
})

function holdFolder(path: string): string {
  const module = new URL('./data-folder.ts', import.meta.url).href
  return `
    const { openDataFolder } = await import(${JSON.stringify(module)})
    await openDataFolder(${JSON.stringify(path)})
    process.stdout.write('held\\n')
    setInterval(() => undefined, 1000)
  `
}
