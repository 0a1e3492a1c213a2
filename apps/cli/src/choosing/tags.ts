import parse from '@cucumber/tag-expressions'
import { InvalidArgumentError } from 'commander'

/** Which tags are wanted, as in `smoke and not (slow or money)`; parsed by the library of Cucumber. */
export interface TagExpression {
  readonly text: string
  /** The tags that it names. */
  readonly names: readonly string[]
  readonly fits: (tags: readonly string[]) => boolean
}

/** @throws InvalidArgumentError */
export function tagsOf(text: string): TagExpression {
  const words = text.split(/[\s()]+/).filter((word) => word !== '')
  const names = words.filter((word) => !['and', 'or', 'not'].includes(word))
  if (names.length === 0) throw new InvalidArgumentError('It names no tag.')
  try {
    const expression = parse(text)
    return { text, names, fits: (tags) => expression.evaluate([...tags]) }
  } catch {
    throw new InvalidArgumentError('Tags are joined as in "smoke and not (slow or money)".')
  }
}
