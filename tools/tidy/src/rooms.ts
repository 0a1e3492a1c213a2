import { importsOf, isRelative, target } from './imports.ts'
import { isTest, sources, type Check } from './repository.ts'

const rooms = ['index', 'messages', 'facts', 'rules', 'decide']
const workflowFile = /^packages\/domain\/src\/workflows\/([^/]+)\/(.+)$/

/** Every workflow has the same rooms, so that who knows one finds the way in all. */
export const workflowsAreAlike: Check = (repository) => {
  const found = new Map<string, string[]>()
  for (const { path } of sources(repository)) {
    const [, slug, file] = workflowFile.exec(path) ?? []
    if (slug !== undefined && file !== undefined) {
      found.set(slug, [...(found.get(slug) ?? []), file])
    }
  }
  return [...found].flatMap(([slug, files]) =>
    rooms
      .filter((room) => !files.includes(`${room}.ts`))
      .map(
        (room) =>
          `packages/domain/src/workflows/${slug}/${files[0] ?? ''}:1: has no ${room}.ts beside it; add the room`,
      ),
  )
}

const optional = ['due', 'properties']

/** What stands in the folder of a workflow is one of its rooms or a part of one: a room imports it, or a part does. */
export const workflowFilesAreRooms: Check = (repository) => {
  const files = sources(repository).filter(({ path }) => workflowFile.test(path) && !isTest(path))
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  const reached = new Set([...texts.keys()].filter(isRoom))
  for (const path of reached) {
    for (const { from } of importsOf(texts.get(path) ?? '')) {
      const to = target(path, from)
      if (isRelative(from) && texts.has(to)) reached.add(to)
    }
  }
  return [...texts.keys()]
    .filter((path) => !reached.has(path))
    .map((path) => `${path}:1: is no room, and no room imports it; make it part of one`)
}

function isRoom(path: string): boolean {
  const [, , file = ''] = workflowFile.exec(path) ?? []
  return [...rooms, ...optional].some((room) => file === `${room}.ts`)
}
