import type { Tried } from './finding-text.ts'

/** What the worker tells of its exploration, in order. Nothing begins where nothing can be explored. */
export type Told =
  | { readonly kind: 'begins'; readonly claims: number; readonly hasMistakes: boolean }
  | { readonly kind: 'line'; readonly text: string; readonly isMistake: boolean }
  | {
      readonly kind: 'progress'
      readonly name: string
      readonly done: number
      readonly runs: number
    }
  | { readonly kind: 'found'; readonly finding: Tried }

/** How the worker is asked to stop. */
export const stopWord = 'stop'
