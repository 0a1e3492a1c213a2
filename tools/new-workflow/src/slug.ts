const shape = /^[a-z]+(?:-[a-z]+)*$/

/** True for words in lower case with hyphens between them, as in `license-move`. */
export function isSlug(text: string): boolean {
  return shape.test(text)
}

/** The text with the sample's name, in each of its spellings, replaced by the workflow's. */
export function named(text: string, slug: string): string {
  const pascal = slug.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
  const camel = pascal.charAt(0).toLowerCase() + pascal.slice(1)
  const sentence = pascal.charAt(0) + slug.replaceAll('-', ' ').slice(1)
  return text
    .replaceAll('sample-workflow', slug)
    .replaceAll('SampleWorkflow', pascal)
    .replaceAll('sampleWorkflow', camel)
    .replaceAll('Sample workflow', sentence)
}
