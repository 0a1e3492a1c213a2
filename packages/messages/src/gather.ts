import type { SlugWords } from './words.ts'

/**
 * The words of all workflows as one: each workflow is named once, by its slug. What a workflow forgot is a compile
 * error where the result is used.
 */
export function gathered<const Each extends Readonly<Record<string, SlugWords>>>(each: Each) {
  const all = Object.values(each)
  const commands: Whole<Each[keyof Each]['commands']> = Object.assign(
    {},
    ...all.map((words) => words.commands),
  )
  const events: Whole<Each[keyof Each]['events']> = Object.assign(
    {},
    ...all.map((words) => words.events),
  )
  const workflows: { readonly [Slug in keyof Each]: string } = Object.assign(
    {},
    ...Object.entries(each).map(([slug, { title }]) => ({ [slug]: title })),
  )
  return { commands, events, workflows }
}

/** The intersection of a union. */
type Whole<Part> = (Part extends unknown ? (part: Part) => void : never) extends (
  whole: infer All,
) => void
  ? All
  : never
