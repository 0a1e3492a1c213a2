import { parseScenario, type Diagnostic } from '@understudy/scenario'
import { fixtureAmong, type ScenarioText } from '../list/scenarios.ts'
import { vocabulary } from '../list/vocabulary.ts'

/** A mistake with the stretch of the text it is about; in another file there is no such stretch. */
export interface Mistake extends Diagnostic {
  readonly from: number
  readonly to: number
  /** Path of the other file, a fixture, that the mistake is in; null for the text itself. */
  readonly elsewhere: string | null
}

export interface Checked {
  readonly mistakes: readonly Mistake[]
  /** How many scenarios the text holds; a fixture holds none. */
  readonly scenarios: number
}

/** Reads a text as the runner would. */
export function check({ path, text }: ScenarioText, files: readonly ScenarioText[]): Checked {
  const file = `scenarios/${path}`
  const parsed = parseScenario(text, { file, findFixture: fixtureAmong(files), vocabulary })
  if (parsed.ok) return { mistakes: [], scenarios: parsed.scenarios.length }
  const mistakes = parsed.diagnostics.map((diagnostic): Mistake => {
    if (diagnostic.file === file) {
      return { ...diagnostic, ...stretchOf(text, diagnostic), elsewhere: null }
    }
    return { ...diagnostic, from: 0, to: 0, elsewhere: diagnostic.file.replace('scenarios/', '') }
  })
  return { mistakes, scenarios: 0 }
}

const wordPattern = /^(?:"[^"\n]*"|'[^'\n]*'|[^\s,:{}[\]]+)/

/** The word at a place, without its quotes; at least one character where there is any. */
function stretchOf(
  text: string,
  { line, column }: Pick<Diagnostic, 'line' | 'column'>,
): { readonly from: number; readonly to: number } {
  const lines = text.split('\n')
  const above = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0)
  const start = Math.min(text.length, above + column - 1)
  const word = wordPattern.exec(text.slice(start))?.[0] ?? ''
  const isQuoted = /^(["']).*\1$/.test(word)
  if (isQuoted) return { from: start + 1, to: start + word.length - 1 }
  return { from: start, to: Math.min(text.length, start + Math.max(1, word.length)) }
}
