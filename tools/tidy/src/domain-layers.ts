import { importsOf, isRelative, lineAt, target } from './imports.ts'
import { isTest, sources, type Check } from './repository.ts'

const home = 'packages/domain/src/'

/** The parts of the domain from the ground up: each may look at those before it, and a workflow is a part of its own. */
const upwards = [
  'kernel',
  'catalog',
  'model',
  'service',
  'accounting',
  'policies',
  'workflow.ts',
  'workflows',
  'nouns.ts',
  'decider.ts',
  'engine',
  'readings',
  'refusals.ts',
  'invariants',
  'rulebook',
]

/** Each part and the parts it may look at. */
const below: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(upwards.map((part, height) => [part, upwards.slice(0, height)])),
  'nouns.ts': ['kernel', 'model'],
  founding: ['kernel', 'catalog', 'model', 'service', 'policies', 'nouns.ts', 'engine'],
  'index.ts': [...upwards, 'founding'],
}

/** The failpoints of all workflows, by name: what the faults can be armed at, and nobody else looks at. */
const failpoints = 'packages/domain/src/workflows/failpoints.ts'

/** No part looks up, no workflow imports another, and the founding imports none. */
export const domainLayersAreKept: Check = (repository) =>
  domainSources(repository).flatMap(({ path, text }) => {
    const part = partOf(path)
    const may = below[part]
    if (!may) return [`${path}:1: lies in no known part of the domain; move it into one`]
    return importsOf(text)
      .filter(({ from }) => isRelative(from))
      .flatMap(({ from, line }) => {
        const to = target(path, from)
        if (path === failpoints || (to === failpoints && workflowOf(path) === 'faults')) return []
        if (workflowOf(path) !== undefined && workflowOf(path) === workflowOf(to)) return []
        if (partOf(to) === part && part !== 'workflows') return []
        return may.includes(partOf(to))
          ? []
          : [`${path}:${line}: may not import ${to}; what both need belongs below`]
      })
  })

/** What has one door inside the domain: what it is, which imports go past it, and the door. */
const doors: readonly (readonly [what: string, past: RegExp, door: string])[] = [
  ['time', /^packages\/domain\/src\/kernel\/(civil|moment|duration)\.ts$/, 'kernel/calendar.ts'],
  ['exact numbers', /^big\.js$/, 'kernel/decimal.ts'],
]

/** Time and exact numbers are reckoned in the kernel alone, and come through one door each. */
export const domainHasOneDoorEach: Check = (repository) =>
  domainSources(repository).flatMap(({ path, text }) =>
    importsOf(text).flatMap(({ from, line }) => {
      const to = isRelative(from) ? target(path, from) : from
      const isAtHome =
        partOf(path) === 'kernel' && (isRelative(from) || path.endsWith('decimal.ts'))
      const found = isAtHome ? undefined : doors.find(([, past]) => past.test(to))
      if (!found) return []
      const [what, , door] = found
      return [`${path}:${line}: takes ${what} from ${to}; import it from ${home}${door}`]
    }),
  )

const impure: readonly (readonly [RegExp, string])[] = [
  [/\bnew Date\b|\bDate\./, 'a clock'],
  [/\bMath\.random\b|\bcrypto\.|\brandomUUID\b/, 'chance'],
  [/\basync\b|\bawait\b|\bPromise\b|\bsetTimeout\b/, 'waiting'],
  [/\bfetch\(|\bprocess\.|\bconsole\.|\blocalStorage\b/, 'the world outside'],
  [/\blocaleCompare\b|\btoLocale|\bIntl\./, 'the locale of the machine'],
]

/** The domain has no clock, no chance, no waiting and no world outside: they are its arguments. */
export const domainIsPure: Check = (repository) =>
  domainSources(repository).flatMap(({ path, text }) => {
    const code = withoutComments(text)
    return impure.flatMap(([pattern, what]) => {
      const found = pattern.exec(code)
      if (!found) return []
      const at = `${path}:${lineAt(code, found.index)}`
      return [`${at}: uses ${what} (${found[0]}); take it as an argument`]
    })
  })

function domainSources(repository: ReadonlyMap<string, string>) {
  return sources(repository).filter(
    ({ path }) =>
      path.startsWith(home) &&
      !isTest(path) &&
      partOf(path) !== 'testing' &&
      !path.endsWith('properties.ts'),
  )
}

function partOf(path: string): string {
  return path.slice(home.length).split('/')[0] ?? ''
}

function workflowOf(path: string): string | undefined {
  return /^packages\/domain\/src\/workflows\/([^/]+)\//.exec(path)?.[1]
}

function withoutComments(text: string): string {
  return text
    .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, (comment) => comment.replaceAll(/[^\n]/g, ''))
    .replaceAll(/'(?:[^'\\\n]|\\.)*'/g, "''")
}
