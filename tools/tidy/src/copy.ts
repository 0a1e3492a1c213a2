import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './repository.ts'

/** A copy of what is committed, to try something on that nobody keeps. */
export class Copy {
  readonly folder: string

  constructor(folder: string) {
    this.folder = folder
  }

  /** The tracked files that match, all when nothing is said. */
  tracked(...patterns: string[]): string[] {
    return lines(this.git('ls-files', ...patterns))
  }

  /** The files that differ from what is committed, new ones included. */
  changed(): string[] {
    return lines(this.git('ls-files', '--modified', '--others', '--deleted', '--exclude-standard'))
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8')
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.folder, path), text)
  }

  git(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.folder, encoding: 'utf8' })
  }

  /** Runs to its end and shows what it says. @throws Error with a status when it fails */
  run(command: string, ...args: string[]): void {
    execFileSync(command, args, { cwd: this.folder, stdio: 'inherit' })
  }

  /** What a command says, whether it fails or not. */
  said(command: string, ...args: string[]): string {
    const { stdout, stderr } = spawnSync(command, args, { cwd: this.folder, encoding: 'utf8' })
    return stdout + stderr
  }
}

/**
 * Makes a copy with everything installed, hands it over, and removes it. A command of it that fails sets the exit code of
 * this process to 1, after saying `failed`.
 */
export function onACopy(failed: string, use: (copy: Copy) => void): void {
  const copy = new Copy(mkdtempSync(join(tmpdir(), 'understudy-copy-')))
  try {
    execFileSync('git', ['worktree', 'add', '--quiet', '--detach', copy.folder, 'HEAD'], {
      cwd: root,
    })
    use(copy)
  } catch (failure) {
    if (!(failure instanceof Error && 'status' in failure)) throw failure
    console.error(failed)
    process.exitCode = 1
  } finally {
    execFileSync('git', ['worktree', 'remove', '--force', copy.folder], { cwd: root })
    rmSync(copy.folder, { recursive: true, force: true })
  }
}

function lines(text: string): string[] {
  return [...new Set(text.split('\n').filter((line) => line !== ''))]
}
