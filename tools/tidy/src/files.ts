import { lineAt } from './imports.ts'
import { isTest, select, sources, type Check } from './repository.ts'

const linesMax = 300

/** No file of ours is longer than 300 lines. */
export const filesAreShort: Check = (repository) =>
  sources(repository).flatMap(({ path, text }) => {
    const lines = text.trimEnd().split('\n').length
    return lines > linesMax
      ? [`${path}:${linesMax + 1}: ${lines} lines, at most ${linesMax}; give each idea a file`]
      : []
  })

const medianMax = 60
const usualMax = 150
/** In ten. */
const usual = 9

/** Files are small as a whole: half of them have at most 60 lines, nine in ten at most 150. */
export const filesAreSmall: Check = (repository) => {
  const sizes = sources(repository)
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .sort((a, b) => b.lines - a.lines)
  const median = sizes[Math.ceil(sizes.length / 2) - 1]?.lines ?? 0
  const long = sizes.filter(({ lines }) => lines > usualMax)
  const over = long.length - Math.floor((sizes.length * (10 - usual)) / 10)
  return [
    ...(median > medianMax
      ? [
          `${sizes[0]?.path}:1: half of the files have over ${medianMax} lines; split the longest, as this one`,
        ]
      : []),
    ...long
      .slice(0, Math.max(over, 0))
      .map(
        ({ path, lines }) =>
          `${path}:${usualMax + 1}: ${lines} lines; ${over} files must fit in ${usualMax}; give each idea a file`,
      ),
  ]
}

const publicDoor = /\/src\/index\.ts$|^packages\/domain\/src\/[^/]+\/index\.ts$/
const exportStatement = /export\s+(?:type\s+)?(?:\*(?:\s+as\s+\w+)?|\{[^}]*\})\s+from\s+'[^']+'/g

/** `index.ts` is a public door and contains nothing but exports. */
export const indexesOnlyExport: Check = (repository) =>
  select(repository, publicDoor).flatMap(({ path, text }) => {
    const rest = text
      .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
      .replaceAll(exportStatement, '')
      .trim()
    if (rest === '') return []
    const first = rest.split('\n')[0] ?? ''
    return [
      `${path}:${lineAt(text, text.indexOf(first))}: more than exports (${first}); move it to a file of its own`,
    ]
  })

/** Everything has a name: no default exports, but in the configuration of tools that want one. */
export const exportsAreNamed: Check = (repository) =>
  sources(repository)
    .filter(({ path }) => !path.endsWith('.config.ts'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/^export default\b|\bas default\b/gm)].map(
        ({ index }) => `${path}:${lineAt(text, index)}: a default export; give it a name`,
      ),
    )

// Spelled in two halves, so that this file does not find itself.
const forbidden: readonly (readonly [RegExp, string])[] = [
  [new RegExp(String.raw`\b(?:TO${'DO'}|FIX${'ME'})\b`), 'an open end belongs in an issue'],
  [new RegExp(String.raw`\bas ${'any'}\b`), 'say what it is'],
  [new RegExp(`@ts-${'ignore'}|@ts-${'nocheck'}`), 'mend the type'],
  [new RegExp(String.raw`\.on${'ly'}\(`), 'a test that silences the others'],
  [new RegExp(String.raw`\bdebug${'ger'}\b`), 'left over from looking for a mistake'],
]

/** Words that have no place in code that is done. */
export const codeIsDone: Check = (repository) =>
  sources(repository).flatMap(({ path, text }) =>
    forbidden.flatMap(([pattern, why]) => {
      const found = pattern.exec(text)
      return found ? [`${path}:${lineAt(text, found.index)}: "${found[0]}": ${why}`] : []
    }),
  )

const needs = /\.(?:property|scenarios|postgres|durability|e2e)\.test\.tsx?$/

/** The suffix of a test says what it needs: nothing, time, the scenarios, a server, a browser. */
export const testsSayWhatTheyNeed: Check = (repository) =>
  sources(repository)
    .filter(({ path }) => isTest(path))
    .flatMap(({ path, text }) => {
      const asks = /@understudy\/harness\/(browser|postgres)/.exec(text)?.[1]
      if (asks === undefined || needs.test(path)) return []
      return [
        `${path}:1: needs a ${asks}; end its name in ${asks === 'browser' ? '.e2e' : '.postgres'}.test.ts`,
      ]
    })

const ownWaits = /setDefaultTimeout\(|waitForTimeout\(|\btimeout: *\d/

/** How long a browser test waits for a state is said once, by the harness: never for a moment, never less long. */
export const browserTestsWaitForStates: Check = (repository) =>
  select(repository, /\/e2e\/.+\.ts$/).flatMap(({ path, text }) => {
    const wait = ownWaits.exec(text)
    if (!wait) return []
    const at = `${path}:${lineAt(text, wait.index)}`
    return [`${at}: "${wait[0]}": the harness says how long a test waits; delete it`]
  })
