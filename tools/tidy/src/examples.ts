import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { root, select, type Repository } from './repository.ts'

/** One `@example` of a docstring: a claim, written as an expression of what its file and the door of its folder export. */
export interface Example {
  readonly path: string
  readonly line: number
  readonly claim: string
}

/** The examples in the docstrings of the kernel, in the order in which they stand. */
export function examplesIn(repository: Repository): Example[] {
  return select(repository, /^packages\/domain\/src\/kernel\/[\w-]+(?<!\.test)\.ts$/).flatMap(
    ({ path, text }) =>
      text.split('\n').flatMap((line, index) => {
        const claim = /^\s*\/?\*+ @example (.+?)(?: \*\/)?$/.exec(line)?.[1]
        return claim === undefined ? [] : [{ path, line: index + 1, claim }]
      }),
  )
}

/** What is wrong with an example; nothing when its claim is true. */
export async function faultOf({ path, line, claim }: Example): Promise<readonly string[]> {
  const file = join(root, path)
  const scope: object = {
    ...((await import(pathToFileURL(join(file, '../index.ts')).href)) as object),
    ...((await import(pathToFileURL(file).href)) as object),
  }
  const said = outcome(claim, scope)
  return said === true ? [] : [`${path}:${line}: ${claim}: ${String(said)}; correct the example`]
}

function outcome(claim: string, scope: object): unknown {
  try {
    return runInNewContext(claim, scope)
  } catch (failure) {
    return failure
  }
}
