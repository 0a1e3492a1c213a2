import type { FieldHint } from '@understudy/domain'

/** What is wrong with one place of a request that cannot be read. */
export type InputFault =
  | { readonly kind: 'field'; readonly key: string }
  | { readonly kind: 'command'; readonly type: string }
  | { readonly kind: 'commandType' }
  | { readonly kind: 'actor'; readonly text: string }
  | { readonly kind: 'hint'; readonly hint: FieldHint; readonly text: string }
  | { readonly kind: 'unknown'; readonly noun: string; readonly value: string }
  | { readonly kind: 'notJson' }
  | { readonly kind: 'zeroCharacter' }
  | { readonly kind: 'noOffer' }
  | { readonly kind: 'seats'; readonly text: string }
  | { readonly kind: 'pastDay'; readonly text: string; readonly clock: string }
  | { readonly kind: 'firstEvent' }
  | { readonly kind: 'noEvent' }
  | { readonly kind: 'eventPosition'; readonly expected: number; readonly found: number }
  | { readonly kind: 'event'; readonly type: string }
  | { readonly kind: 'spelling' }
  | { readonly kind: 'clockBack'; readonly clock: string }
  /** Told as the check of that truth says it. */
  | { readonly kind: 'truth'; readonly truth: string; readonly violation: string }
  | { readonly kind: 'impossible'; readonly reason: string }
  | { readonly kind: 'messageId' }
  | { readonly kind: 'oneBeginning' }
  | { readonly kind: 'noScenario' }

/** One sentence for each. */
export type InputWords = {
  readonly [Kind in InputFault['kind']]: (
    fault: Extract<InputFault, { readonly kind: Kind }>,
  ) => string
}

/** Where it is in a file of lines; without a path the whole line is meant. */
export type LineWords = (line: number, path: string) => string
