import { importsOf, isRelative, packageOf, target, type Import } from './imports.ts'
import { isTest, sources, type Check } from './repository.ts'

interface Layer {
  /** Our own packages it may use. */
  readonly may: readonly string[]
  /** Our own packages whose types alone it may use. */
  readonly mayTypesOf?: readonly string[]
  /** Doors of packages whose types alone it may use, that it may use all the same. */
  readonly mayDoors?: readonly string[]
  /** When given, the only foreign packages it may use; otherwise those of its package.json. */
  readonly foreign?: readonly string[]
  readonly never?: RegExp
}

const everything = [
  'domain',
  'store',
  'workspace',
  'scenario',
  'messages',
  'ui',
  'api',
  'console',
  'harness',
]
const databases = /^(?:pg|drizzle-orm|@electric-sql\/pglite)$/
const servers = /^(?:hono|@hono\/.*)$/

/** Who may import what, from the ground up. Tests are outside: they may use whatever they need. */
const layers: Readonly<Record<string, Layer>> = {
  'packages/domain': {
    may: [],
    foreign: ['big.js', 'sorted-btree', 'temporal-polyfill', 'uuid', 'zod'],
  },
  'packages/messages': { may: [], mayTypesOf: ['domain'], never: databases },
  'packages/csv': { may: [], foreign: ['papaparse'] },
  'packages/ui': { may: ['csv'], never: databases },
  'packages/store': { may: ['domain'], never: servers },
  'packages/workspace': { may: ['domain', 'store'], never: servers },
  'packages/scenario': { may: ['domain', 'messages'], never: databases },
  'packages/billing-files': { may: ['domain'], never: databases },
  'packages/portfolio': { may: ['csv', 'domain', 'messages'], never: databases },
  'packages/oracle': {
    may: [],
    // A second calculator shares no arithmetic of invoices with the first (decision-0251).
    mayTypesOf: ['domain'],
    mayDoors: ['@understudy/domain/kernel', '@understudy/domain/catalog'],
    foreign: [],
  },
  'apps/api': { may: ['domain', 'store', 'workspace', 'scenario', 'messages', 'billing-files'] },
  'apps/console': {
    may: ['ui'],
    mayTypesOf: ['domain', 'api'],
    // The other door of messages has every language in it (decision-0176).
    mayDoors: [
      '@understudy/domain/composite-id',
      '@understudy/domain/price-list-columns',
      '@understudy/messages/one-language',
    ],
    never: databases,
  },
  'apps/cli': { may: [...everything, 'portfolio'] },
  sandbox: { may: [...everything, 'portfolio'] },
  bench: { may: [...everything, 'billing-files', 'oracle'] },
  'tools/generate': { may: [...everything, 'tidy'] },
  'tools/harness': { may: [] },
  'tools/new-workflow': { may: [] },
  'tools/tidy': { may: ['domain', 'messages', 'scenario'] },
}

/** Each package imports only from the layers below it, through their public doors. */
export const layersAreKept: Check = (repository) =>
  sources(repository)
    .filter(({ path }) => !isForTests(path))
    .filter(({ path }) => path.includes('/'))
    .flatMap(({ path, text }) => {
      const home = homeOf(path)
      const layer = home === undefined ? undefined : layers[home]
      if (!home || !layer)
        return [`${path}:1: lies in no known package; add it to the layers of tools/tidy`]
      return importsOf(text).flatMap((found) =>
        objection(path, home, layer, found).map(
          (why) => `${path}:${found.line}: ${why}; move what needs it to a layer above`,
        ),
      )
    })

/** A package is reached by its name and its `exports`, never by a path into its folders. */
export const importsAreNotDeep: Check = (repository) =>
  sources(repository).flatMap(({ path, text }) =>
    importsOf(text).flatMap(({ from, line }) => {
      if (isRelative(from)) {
        const home = homeOf(path)
        const stays = home === undefined || target(path, from).startsWith(`${home}/`)
        return stays
          ? []
          : [`${path}:${line}: leaves its package for ${from}; import the package by its name`]
      }
      const inside = from.startsWith('@understudy/') && from.split('/').length > 2
      return inside && !isExported(repository, from)
        ? [`${path}:${line}: ${from} is no public door; import what a door exports`]
        : []
    }),
  )

/** Claims about any case, and what tests are made from; nothing that runs imports them. */
function isForTests(path: string): boolean {
  return isTest(path) || /(?:^|\/)(?:(?:testing|contract|e2e)\/|properties\.ts$)/.test(path)
}

function objection(path: string, home: string, layer: Layer, { from, isValue }: Import): string[] {
  if (isRelative(from)) return []
  const name = packageOf(from)
  if (name.startsWith('@understudy/')) {
    const short = name.slice('@understudy/'.length)
    if (layer.may.includes(short) || homeOf(path)?.endsWith(`/${short}`)) return []
    if (layer.mayDoors?.includes(from)) return []
    if (!layer.mayTypesOf?.includes(short)) return [`${home} may not import ${name}`]
    return isValue ? [`${home} may import only types of ${name}`] : []
  }
  if (layer.foreign && !layer.foreign.includes(name)) return [`${home} may not import ${name}`]
  return layer.never?.test(name) ? [`${home} may not import ${name}`] : []
}

function homeOf(path: string): string | undefined {
  return Object.keys(layers).find((home) => path.startsWith(`${home}/`))
}

function isExported(repository: ReadonlyMap<string, string>, from: string): boolean {
  const [, short = '', ...rest] = from.split('/')
  const home = Object.keys(layers).find((key) => key === short || key.endsWith(`/${short}`))
  const manifest = repository.get(`${home}/package.json`)
  if (manifest === undefined) return false
  const { exports = {} } = JSON.parse(manifest) as { exports?: Record<string, unknown> }
  return Object.hasOwn(exports, `./${rest.join('/')}`)
}
