import { lineAt } from './imports.ts'
import { isTest, sources, type Check } from './repository.ts'

const resourceFile = /^apps\/api\/src\/partner-center\/(?!wire\/|codes\/)[^/]+\/([^/]+)\.ts$/

/** Where the world is read: what an address names, what is listed, and what a thing looks like. */
const readers = ['lookup', 'list', 'resource']

/** Tables of the world or of a customer, parties by id, and settings; the time it is may be asked. */
const readsWorld = /\.rows\(\)|\bworld\.(?!now\b)\w+|\bsettings\./

/**
 * Routes, bodies and what is done with them do not look at the world themselves: what a route would judge there is a rule of
 * the domain.
 */
export const routesDoNotJudge: Check = (repository) =>
  sources(repository).flatMap(({ path, text }) => {
    const [, name] = resourceFile.exec(path) ?? []
    if (name === undefined || readers.includes(name) || isTest(path)) return []
    return text.split('\n').flatMap((line, index) => {
      const [read] = readsWorld.exec(line) ?? []
      return read === undefined
        ? []
        : [`${path}:${index + 1}: reads ${read}; look it up in lookup.ts, or make it a rule`]
    })
  })

const thrown = /^apps\/api\/src\/partner-center\/(?!codes\/)/

/** A code of Microsoft's and its status stand in `codes/`, with their evidence; elsewhere a fault is thrown by its name. */
export const codesHaveEvidence: Check = (repository) =>
  sources(repository)
    .filter(({ path }) => thrown.test(path) && !isTest(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/new FaultError\(\s*(?:\d|[\w.]+,\s*')/g)].map(
        ({ index }) =>
          `${path}:${lineAt(text, index)}: a code without evidence; give it a name in codes/ and throw refused(name)`,
      ),
    )
