/** An assumption of ours that must be true; the outermost shell alone catches what it throws. */
export class BrokenInvariant extends Error {
  override readonly name = 'BrokenInvariant'
}

/** @throws BrokenInvariant when the condition is false. */
export function invariant(condition: unknown, shouldBeTrue: string): asserts condition {
  if (!condition) throw new BrokenInvariant(`Should be true: ${shouldBeTrue}`)
}

/** Ends a switch over a union: a new member is a compile error here. */
export function assertNever(value: never): never {
  throw new BrokenInvariant(`Unexpected value: ${JSON.stringify(value)}`)
}
