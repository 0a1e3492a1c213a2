import { isTest, select, sources, type Check } from './repository.ts'

const linesMax = 300

/** No file of ours is longer than 300 lines. */
export const filesAreShort: Check = (repository) =>
  sources(repository).flatMap(({ path, text }) => {
    const lines = text.trimEnd().split('\n').length
    return lines > linesMax ? [`${path}: ${lines} lines, at most ${linesMax}`] : []
  })

const publicDoor = /\/src\/index\.ts$|^packages\/domain\/src\/[^/]+\/index\.ts$/
const exportStatement = /export\s+(?:type\s+)?(?:\*(?:\s+as\s+\w+)?|\{[^}]*\})\s+from\s+'[^']+'/g

/** `index.ts` is a public door and contains nothing but exports. */
export const indexesOnlyExport: Check = (repository) =>
  select(repository, publicDoor).flatMap(({ path, text }) => {
    const rest = text
      .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
      .replaceAll(exportStatement, '')
      .trim()
    return rest === '' ? [] : [`${path}: more than exports (${rest.split('\n')[0]})`]
  })

/** Everything has a name: no default exports, but in the configuration of tools that want one. */
export const exportsAreNamed: Check = (repository) =>
  sources(repository)
    .filter(({ path }) => !path.endsWith('.config.ts'))
    .flatMap(({ path, text }) =>
      /^export default\b|\bas default\b/m.test(text) ? [`${path}: a default export`] : [],
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
      const word = pattern.exec(text)?.[0]
      return word === undefined ? [] : [`${path}: "${word}": ${why}`]
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
      return [`${path}: needs a ${asks}, and its name does not say so`]
    })

const ownWaits = /setDefaultTimeout\(|waitForTimeout\(|\btimeout: *\d/

/** How long a browser test waits for a state is said once, by the harness: never for a moment, never less long. */
export const browserTestsWaitForStates: Check = (repository) =>
  select(repository, /\/e2e\/.+\.ts$/).flatMap(({ path, text }) => {
    const wait = ownWaits.exec(text)?.[0]
    return wait === undefined ? [] : [`${path}: "${wait}": the harness says how long a test waits`]
  })
