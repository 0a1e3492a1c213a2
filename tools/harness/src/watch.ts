import { spawn } from 'node:child_process'

const script = 'cat >/dev/null; kill -9 "$1" 2>/dev/null; sleep 0.2; rm -rf "$2"'

/**
 * Ends a process and removes its folder when we are gone, whatever ended us: the watcher waits for the end of a
 * pipe that only we hold. Answers how to call it off.
 */
export function watchOver(pid: number, folder: string): () => void {
  const watcher = spawn('sh', ['-c', script, 'sh', String(pid), folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  watcher.unref()
  const pipe = watcher.stdin as typeof watcher.stdin & { unref?: () => void }
  pipe.unref?.()
  return () => watcher.kill('SIGKILL')
}
