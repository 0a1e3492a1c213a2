import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { founded } from '../contract/samples.ts'
import { DataFolderInUse } from '../errors.ts'
import { openDataFolder } from './data-folder.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'understudy-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('what was written is there when the folder is opened again', async () => {
  const first = await openDataFolder(join(folder, 'made', 'on', 'the', 'way'))
  const id = await founded(first, 3)
  await first.close()
  const second = await openDataFolder(join(folder, 'made', 'on', 'the', 'way'))
  expect(await second.read(id)).toHaveLength(3)
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
    console.log('held')
    setInterval(() => undefined, 1000)
  `
}
