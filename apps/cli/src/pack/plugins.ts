import { join, relative, sep } from 'node:path'
import type { Plugin } from 'rolldown'
import { root } from '../built/built-entry.mjs'

/** Packages with files beside their code: each has a name of the package's own, which its manifest leads to their files. */
export const broughtAlong = {
  '@electric-sql/pglite': { '#pglite': 'pglite/dist/index.js' },
  '@electric-sql/pglite/nodefs': { '#pglite/nodefs': 'pglite/dist/fs/nodefs.js' },
  '@scalar/api-reference': { '#api-reference': 'api-reference/dist/index.js' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>

/** The `imports` of the package's manifest. */
export function ownNames(): Record<string, string> {
  const pairs = Object.values(broughtAlong).flatMap((names) => Object.entries(names))
  return Object.fromEntries(pairs.map(([name, file]) => [name, `./brought/${file}`]))
}

function ownNameOf(id: string): string | undefined {
  const found = Object.entries(broughtAlong).find(([name]) => name === id)
  return found && Object.keys(found[1])[0]
}

/** In place of what commander would start programs of other commands with; there are none. */
const noPrograms = 'understudy:no-programs'

/** What comes along is asked for by the package's own names; a server that only tests start does not come along. */
export const namedAnew: Plugin = {
  name: 'named-anew',
  resolveId: {
    filter: { id: /^(?:@electric-sql\/|@understudy\/harness|node:child_process$|pg-native$)/ },
    handler(id) {
      const own = ownNameOf(id)
      if (own !== undefined) return { id: own, external: true }
      if (id === '@understudy/harness/postgres') return join(import.meta.dirname, 'no-server.ts')
      if (id === 'node:child_process') return noPrograms
      return id === 'pg-native' ? { id, external: true } : null
    },
  },
  load: {
    filter: { id: /^understudy:no-programs$/ },
    handler: () => 'export default {}',
  },
}

/** A module of ours finds its neighbours as in the repository, from one folder below the package's root. */
export const placedInPackage: Plugin = {
  name: 'placed-in-package',
  transform: {
    filter: { id: { exclude: /node_modules/ }, code: /import\.meta\.(?:url|resolve)/ },
    handler(code, id) {
      const path = relative(root, id).split(sep).join('/')
      const [, name = ''] = /import\.meta\.resolve\('([^']+)'\)/.exec(code) ?? []
      const own = ownNameOf(name) ?? name
      return code
        .replaceAll('import.meta.url', `new URL(${JSON.stringify(`../${path}`)}, import.meta.url)`)
        .replaceAll(`import.meta.resolve('${name}')`, `import.meta.resolve(${JSON.stringify(own)})`)
    },
  },
}
