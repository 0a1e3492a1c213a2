import { v5 } from 'uuid'

/** A version 5 UUID of this product alone, under which everything that is drawn has its place. */
const namespace = '0c6f2f0e-5b0a-4f4e-9d57-6c1b8f1b7a43'

/**
 * A whole number from 0 to `max`, both included: the same for the same seed and names, and spread evenly over others. The
 * names say what is drawn and for whom, so that one draw does not move another.
 */
export function drawn(seed: number, names: readonly string[], max: number): number {
  const digest = v5([String(seed), ...names].join(' '), namespace)
  return Number.parseInt(digest.slice(0, 8), 16) % (max + 1)
}
