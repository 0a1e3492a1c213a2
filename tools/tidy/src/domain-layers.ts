import { importsOf, isRelative, target } from './imports.ts'
import { isTest, sources, type Check } from './repository.ts'

const home = 'packages/domain/src/'

/** The parts of the domain from the ground up: each may look at those before it, and a workflow is a part of its own. */
const upwards = [
  'kernel',
  'catalog',
  'model',
  'service',
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
    if (!may) return [`${path}: lies in no known part of the domain`]
    return importsOf(text)
      .filter(({ from }) => isRelative(from))
      .map(({ from }) => target(path, from))
      .flatMap((to) => {
        if (path === failpoints || (to === failpoints && workflowOf(path) === 'faults')) return []
        if (workflowOf(path) !== undefined && workflowOf(path) === workflowOf(to)) return []
        if (partOf(to) === part && part !== 'workflows') return []
        return may.includes(partOf(to)) ? [] : [`${path}: may not import ${to}`]
      })
  })

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
    return impure
      .filter(([pattern]) => pattern.test(code))
      .map(([pattern, what]) => `${path}: uses ${what} (${pattern.exec(code)?.[0]})`)
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
  return text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '').replaceAll(/'(?:[^'\\\n]|\\.)*'/g, "''")
}
