import { Inflate } from 'pako'
import type { MistakeKind } from './mistake.ts'
import { readLimits } from './read-limits.ts'

/** Bytes as they are, or what gzip made smaller; the kind of mistake where that is damaged, or larger than is read. */
export function unpacked(bytes: Uint8Array): Uint8Array | MistakeKind {
  const [first, second] = bytes
  if (first !== 0x1f || second !== 0x8b) return bytes
  const chunks: Uint8Array[] = []
  let total = 0
  const inflate = new Inflate()
  inflate.onData = (chunk) => {
    if (!(chunk instanceof Uint8Array)) return
    total += chunk.length
    if (total <= readLimits.bytesMax) chunks.push(chunk)
  }
  // In parts, so that a small file that unpacks to a huge one is left at the limit.
  for (let at = 0; at < bytes.length && total <= readLimits.bytesMax; at += partBytes) {
    const isLast = at + partBytes >= bytes.length
    if (!inflate.push(bytes.subarray(at, at + partBytes), isLast)) return 'archive-damaged'
  }
  if (total > readLimits.bytesMax) return 'unpacked-too-large'
  return inflate.ended && inflate.err === 0 ? joined(chunks, total) : 'archive-damaged'
}

/** Deflate makes a thousandth of it at best: a part unpacks to 16 MiB at most. */
const partBytes = 16 * 1024

function joined(chunks: readonly Uint8Array[], total: number): Uint8Array {
  const all = new Uint8Array(total)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}
