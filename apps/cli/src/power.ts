import { namedRules } from '@understudy/domain/testing'
import { nearestWord, powerOf, powerPercent, powerText } from '@understudy/scenario'
import { interruption } from './interruption.ts'
import { someScenarios } from './scenario-files.ts'

export interface PowerFlags {
  readonly rule?: readonly string[]
  readonly least: number
  readonly all?: boolean
  readonly json?: boolean
}

/** Works out the power of the scenarios and prints it; resolves with the exit code. */
export async function power(paths: readonly string[], flags: PowerFlags): Promise<number> {
  const strange = strangeRule(flags.rule ?? [])
  if (strange !== null) {
    console.error(strange)
    return 2
  }
  const loaded = await someScenarios(paths)
  if (!loaded) return 2
  const { signal, stop } = interruption()
  try {
    const only = flags.rule && new Set(flags.rule)
    const judged = await powerOf(loaded.scenarios, { only, signal, onProgress: shown })
    if (process.stderr.isTTY) process.stderr.write('\r\u001B[K')
    const percent = powerPercent(judged)
    console.log(
      flags.json ? JSON.stringify({ percent, judged }, null, 2) : powerText(judged, flags.all),
    )
    if (signal.aborted) console.error('Stopped before the end.')
    if (loaded.hasMistakes) return 2
    return signal.aborted || percent < flags.least ? 1 : 0
  } finally {
    stop()
  }
}

/** One line over and over, only where a person watches. */
function shown(share: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${Math.round(share * 100)} %`)
}

/** A name that is neither a rule’s id nor its code, as a sentence; null when all are known. */
function strangeRule(names: readonly string[]): string | null {
  const known = [...new Set(namedRules().flatMap(({ id, code }) => [id, code]))]
  const stranger = names.find((name) => !known.includes(name))
  if (stranger === undefined) return null
  const near = nearestWord(stranger, known)
  return `No rule that can refuse has the id or code "${stranger}".${near === null ? '' : ` Did you mean "${near}"?`}`
}
