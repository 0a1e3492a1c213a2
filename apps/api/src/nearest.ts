import { closest, distance } from 'fastest-levenshtein'

/** The candidate a person most likely meant; undefined when none is near. Case does not count. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0 || word.length > 200) return undefined
  const lower = new Map(candidates.map((candidate) => [candidate.toLowerCase(), candidate]))
  const best = closest(word.toLowerCase(), [...lower.keys()])
  const near = distance(word.toLowerCase(), best) <= Math.max(2, Math.ceil(best.length / 3))
  return near ? lower.get(best) : undefined
}
