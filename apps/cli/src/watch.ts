import { existsSync, readFileSync, statSync, watch } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { join, resolve } from 'node:path'
import { run, type RunFlags } from './run.ts'

/** An editor writes a file in several goes. */
const settlesMs = 100

/**
 * Plays once, and again after every change below the paths: what changed, when those are scenarios alone; everything when
 * a fixture changed or a file is gone. Until Ctrl-C.
 */
export async function watchAndRun(paths: readonly string[], flags: RunFlags): Promise<number> {
  const changes = changedUnder(paths)
  await run(paths, flags)
  console.log('\nWatching for changes; Ctrl-C ends.')
  for await (const files of changes) {
    const alone = files.every((file) => existsSync(file) && !isFixture(file))
    console.log(`\n${alone ? files.join(', ') : paths.join(', ')}`)
    await run(alone ? files : paths, flags)
  }
  return 0
}

/** Files that were changed, each set once it has settled. */
async function* changedUnder(paths: readonly string[]): AsyncGenerator<string[], void, void> {
  const changed = new Set<string>()
  let wake = () => {}
  let woken = new Promise<void>((resolved) => (wake = resolved))
  for (const path of paths.filter((one) => existsSync(one))) {
    const isFolder = statSync(path).isDirectory()
    watch(path, { recursive: isFolder }, (_, name) => {
      if (name === null || !/\.ya?ml$/.test(name)) return
      changed.add(isFolder ? join(path, name) : path)
      wake()
    })
  }
  for (;;) {
    await woken
    await pause(settlesMs)
    woken = new Promise<void>((resolved) => (wake = resolved))
    const files = [...changed].sort()
    changed.clear()
    if (files.length > 0) yield files
  }
}

function isFixture(file: string): boolean {
  return /^fixture:/m.test(readFileSync(resolve(file), 'utf8'))
}
