import { InvalidArgumentError } from 'commander'
import { wholeFrom1 } from '../whole.ts'

/** One of several parts that are played elsewhere at the same time; both from 1. */
export interface Shard {
  readonly part: number
  readonly of: number
}

/** `part/of`, as in `1/4`. @throws InvalidArgumentError */
export function shardOf(text: string): Shard {
  const [first, second, ...more] = text.split('/')
  const [part, of] = [first, second].map((one) => wholeFrom1(one ?? ''))
  if (part === undefined || of === undefined || more.length > 0) {
    throw new InvalidArgumentError('A shard is written as 1/4: which part, and of how many.')
  }
  if (part > of) {
    throw new InvalidArgumentError(
      `There is no part ${part} of ${of}; the last one is ${of}/${of}.`,
    )
  }
  return { part, of }
}

/** Every so many-th in order, so that files of one folder, which are alike, are spread over all parts. */
export function inShard<Item>(items: readonly Item[], { part, of }: Shard): readonly Item[] {
  return items.filter((_, index) => index % of === part - 1)
}
