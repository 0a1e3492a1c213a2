import { execFileSync } from 'node:child_process'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { founded, recorded } from '../contract/samples.ts'
import { StoreFull } from '../errors.ts'
import { nothingElse } from '../event-store.ts'
import { openDataFolder } from './data-folder.ts'

let disk = ''
let isMounted = false
beforeEach(async () => {
  disk = await mkdtemp(join(tmpdir(), 'understudy-disk-'))
  isMounted = mounted(disk)
})
afterEach(async () => {
  if (isMounted) execFileSync('umount', [disk])
  await rm(disk, { recursive: true, force: true })
})

test('on a full disk reading goes on, writing is refused by name, and does again once there is room', async ({
  skip,
}) => {
  if (!isMounted) skip('a small disk can be mounted by root alone')
  const store = await openDataFolder(join(disk, 'data'))
  const log = await founded(store, 3)
  const filler = join(disk, 'filler')
  await fillUp(filler)

  const append = () => store.append(log, 3, [recorded(4)], nothingElse)
  await expect(append()).rejects.toThrow(StoreFull)
  await expect(founded(store)).rejects.toThrow(StoreFull)
  await expect(store.fork(forked, log, 1, [])).rejects.toThrow(StoreFull)
  expect(await store.read(log)).toHaveLength(3)
  expect(await store.list()).toHaveLength(1)

  await rm(filler)
  await append()
  expect(await store.read(log)).toHaveLength(4)
  await store.close()
  const again = await openDataFolder(join(disk, 'data'))
  expect(await again.read(log)).toHaveLength(4)
  await again.close()
})

const forked = { id: 'forked', title: 'A fork', createdFrom: { kind: 'fork' }, seed: 1 } as const

function mounted(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=96m', 'tmpfs', folder], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Writes until nothing more goes in. */
async function fillUp(path: string): Promise<void> {
  const file = await open(path, 'w')
  try {
    for (;;) await file.write(new Uint8Array(1024 * 1024))
  } catch {
    // The disk is full, which was the aim.
  } finally {
    await file.close()
  }
}
