import { wordsIn } from './learnt.ts'
import type { Locale } from './locale.ts'
import { term } from './term.ts'

/**
 * What people call the place where something is written, `document#heading` in docs/sources or `decision-NNNN#heading`:
 * the document and the heading in the reader's language. A place without a title stands for itself.
 */
export function sourceTitle(locale: Locale, source: string): string {
  const { sources, screens } = wordsIn(locale)
  const [page = ''] = source.split('#')
  const decision = /^decision-0*(\d+)$/.exec(page)?.[1]
  const document =
    decision === undefined ? term(sources.documents, page) : sources.decision(decision)
  const headings: Readonly<Record<string, string>> = sources.headings
  const heading = Object.hasOwn(headings, source) ? headings[source] : undefined
  return heading === undefined ? document : screens.shell.pair(document, heading)
}
