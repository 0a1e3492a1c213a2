import { sources, type Check } from './repository.ts'

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
      .map((room) => `packages/domain/src/workflows/${slug}: has no ${room}.ts`),
  )
}
