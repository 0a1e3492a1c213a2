/** Every page of docs/sources and every decision, as they stand in the repository; each is loaded when it is read. */
const files = import.meta.glob<string>('../../../../../docs/{sources,decisions}/*.md', {
  query: '?raw',
  import: 'default',
})

/** The name that sources use, by the file: `partner-center`, `decision-0066`. */
const documents = new Map(
  Object.entries(files).map(([path, load]) => [documentOf(path) ?? path, load] as const),
)

/** What a file of either folder is called where it is a source. */
export function documentOf(path: string): string | undefined {
  const name = /([^/]+)\.md$/.exec(path)?.[1]
  const decision = name && /^(\d{4})-/.exec(name)?.[1]
  return decision ? `decision-${decision}` : name
}

/** Its text in Markdown; undefined where there is no such document. */
export async function documentText(document: string): Promise<string | undefined> {
  return documents.get(document)?.()
}
