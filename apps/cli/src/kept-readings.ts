import { hash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { Bounds, Scenario } from '@understudy/scenario'

/** A file, or a place where none was found: its path, when the system last noted a change of it, its length in bytes. */
type Looked = readonly [path: string, changedMs: number | null, length: number]

interface Kept {
  readonly looked: readonly Looked[]
  readonly scenarios: readonly Scenario[]
}

/**
 * What files without a mistake were read as, for as long as nothing changes that was looked at. It lies beside the
 * build that read them, because another one may read them otherwise (decision-0230).
 */
export class KeptReadings {
  readonly #folder: string | null

  constructor(folder: string | null = besideTheBuild()) {
    this.#folder = folder
  }

  /** Null when a file has to be read. */
  of(path: string, bounds: Bounds): readonly Scenario[] | null {
    if (this.#folder === null) return null
    try {
      const kept = deserialize(readFileSync(this.#placeOf(path, bounds))) as Kept
      return kept.looked.every(isAsItWas) ? kept.scenarios : null
    } catch {
      return null
    }
  }

  /** Keeps nothing where nothing may be written, and nothing of files that were changed a moment ago. */
  keep(path: string, bounds: Bounds, { looked, scenarios }: Kept, nowMs = Date.now()): void {
    const settledMs = nowMs - 1000
    if (this.#folder === null || looked.some(([, changed]) => (changed ?? 0) > settledMs)) return
    const place = this.#placeOf(path, bounds)
    try {
      mkdirSync(this.#folder, { recursive: true })
      writeFileSync(`${place}.${process.pid}`, serialize({ looked, scenarios }))
      renameSync(`${place}.${process.pid}`, place)
    } catch {
      // The next run reads the file again.
    }
  }

  /** Names in diagnostics and ids are told from the folder that a command is given in. */
  #placeOf(path: string, bounds: Bounds): string {
    return join(this.#folder ?? '', hash('sha1', JSON.stringify([process.cwd(), path, bounds])))
  }
}

export function looked(path: string): Looked {
  const found = statSync(path, { throwIfNoEntry: false })
  return found ? [path, found.ctimeMs, found.size] : [path, null, 0]
}

function isAsItWas([path, changed, length]: Looked): boolean {
  const [, changedNow, lengthNow] = looked(path)
  return changedNow === changed && lengthNow === length
}

/** Null while the sources themselves run: nobody looks whether they changed. */
function besideTheBuild(): string | null {
  const folder = import.meta.dirname
  return basename(folder).startsWith('build-') ? join(folder, 'readings') : null
}
