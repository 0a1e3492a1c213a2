import fs from 'node:fs'
import type { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

/** What PGlite's build of PostgreSQL mounts a folder with; it comes without a way to flush. */
interface Mounted {
  readonly NODEFS: {
    readonly stream_ops: { fsync?: (stream: { readonly nfd?: number }) => number }
  }
}

/**
 * A folder for PGlite in which PostgreSQL's own flushes reach the disk: one for each commit, and those of a checkpoint,
 * in PostgreSQL's order. Without it they end nowhere, and what was acknowledged is only in memory (decision-0107).
 */
export class FlushedFolder extends NodeFS {
  override async init(pg: PGlite, options: Parameters<NodeFS['init']>[1]) {
    const { emscriptenOpts } = await super.init(pg, options)
    const before = emscriptenOpts.preRun ?? []
    const flushing = (module: unknown) => {
      // The door is not in PGlite's types; its version is pinned, and a test counts the flushes.
      const { NODEFS } = module as Mounted
      NODEFS.stream_ops.fsync = ({ nfd }) => {
        if (nfd !== undefined) fs.fsyncSync(nfd)
        return 0
      }
    }
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...before, flushing] } }
  }
}
