import { nearestWord } from '@understudy/scenario'

/** The candidate a person most likely meant; undefined when none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  return word === '' || word.length > 200 ? undefined : (nearestWord(word, candidates) ?? undefined)
}
