import { RE2JS } from 're2js'

/**
 * Patterns of `matches` run on RE2, whose time is linear in the text: a file from anywhere cannot make the runner
 * think for ever. It has no look-around and no back references (decision-0101).
 */
const known = new Map<string, RE2JS>()
const knownMax = 500

/** Whether some part of the text fits; false for a pattern that cannot be read. */
export function fitsPattern(pattern: string, text: string): boolean {
  return compiled(pattern)?.matcher(text).find() ?? false
}

/** What is wrong with a pattern; null when it can be used. */
export function patternMistake(pattern: string): string | null {
  if (pattern.length > patternMax) {
    return `A pattern has at most ${patternMax} letters; this one has ${pattern.length}.`
  }
  try {
    RE2JS.compile(pattern)
    return null
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    return `This pattern cannot be read: ${said} (RE2 has no look-around and no back references).`
  }
}

const patternMax = 200

function compiled(pattern: string): RE2JS | undefined {
  const found = known.get(pattern)
  if (found || patternMistake(pattern) !== null) return found
  const fresh = RE2JS.compile(pattern)
  if (known.size >= knownMax) known.clear()
  known.set(pattern, fresh)
  return fresh
}
