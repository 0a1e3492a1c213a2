import { lineAt } from './imports.ts'
import { isTest, sources, type Check } from './repository.ts'

const place = /\b\w*[rR]ules(?:\[\d+\]|\.(?:slice|at)\()/g

/** Rules that several commands share have names; a table of rules is never picked from by place. */
export const rulesArePickedByName: Check = (repository) =>
  sources(repository)
    .filter(({ path }) => path.startsWith('packages/domain/src/') && !isTest(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(place)].map(
        ({ 0: pick, index }) =>
          `${path}:${lineAt(text, index)}: ${pick} picks a rule by its place; give it a name and export it`,
      ),
    )
