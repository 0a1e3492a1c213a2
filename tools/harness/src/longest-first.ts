import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take minutes; at the end of a run nothing else would be left to do beside them. */
const longest = ['kill.durability', 'heights.postgres', 'playing.e2e', 'plan-transition.e2e']

/** The longest files begin first, so that no processor waits at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((a, b) => place(a) - place(b))
  }
}

function place({ moduleId }: TestSpecification): number {
  const at = longest.findIndex((name) => moduleId.includes(name))
  return at === -1 ? longest.length : at
}
