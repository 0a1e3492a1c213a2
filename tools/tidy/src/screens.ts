import { lineAt } from './imports.ts'
import { select, type Check } from './repository.ts'

const text = /(?<![=-])>([^<>{}=;()]*\p{L}{2,}[^<>{}=;()]*)<\//gu
const attribute = /\b(?:aria-label|title|placeholder|alt|label)="([^"]*\p{L}{2,}[^"]*)"/gu
/** The product's name is the same in every language. */
const names = ['Understudy']

/** No screen has words of its own: each comes from the messages, in the reader's language. */
export const screensHaveNoWords: Check = (repository) =>
  select(repository, /^(?:apps\/console|packages\/ui|sandbox)\/.*\.tsx$/)
    .filter(({ path }) => !path.includes('.test.'))
    .flatMap(({ path, text: code }) =>
      [text, attribute]
        .flatMap((pattern) => [...code.matchAll(pattern)])
        .map((match) => ({ words: (match[1] ?? '').trim(), line: lineAt(code, match.index) }))
        .filter(({ words }) => !names.includes(words))
        .map(({ words, line }) => `${path}:${line}: "${words}": take it from the messages`),
    )
