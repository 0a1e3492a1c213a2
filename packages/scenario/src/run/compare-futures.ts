import { canonicalJson } from '@understudy/domain'
import type { Step } from '../language/scenario.ts'
import { at, differ } from './match.ts'
import { failure, type Strand } from './playing.ts'
import type { Failure } from './result.ts'
import type { LoggedEvent } from './target.ts'

/** What the file says of the ends of all futures, at dotted paths of their views. */
export function compareFutures(
  strand: Strand,
  step: Extract<Step, { verb: 'fork' }>,
  ends: readonly { name: string; view: unknown }[],
): Failure[] {
  const valuesAt = (path: string) =>
    ends.map(({ name, view }) => ({ name, text: canonicalJson(at(view, path) ?? null) }))
  const found = (word: 'same' | 'differs', path: string) =>
    ends.map(({ name, view }) => {
      const where = {
        path: `${path} in ${name}`,
        at: ['compare', word, step[word].indexOf(path)],
      }
      return differ(where, undefined, at(view, path))
    })
  const isSame = (path: string) => new Set(valuesAt(path).map(({ text }) => text)).size <= 1
  return [
    ...step.same
      .filter((path) => !isSame(path))
      .map((path) => failure(strand, step, { kind: 'futuresDiffer', path }, found('same', path))),
    ...step.differs
      .filter(isSame)
      .map((path) => failure(strand, step, { kind: 'futuresAgree', path }, found('differs', path))),
  ]
}

/** Request ids name the future they were sent in; everything else of an event must be equal to be the same. */
export function withoutRequest({ request: _, ...rest }: LoggedEvent) {
  return rest
}
