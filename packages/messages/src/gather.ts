import type { SlugWords, SomeEvents, SomeRules } from './words.ts'

/** The words of one language by where they belong: to a workflow, to a noun of the model, to rules that several share. */
interface Parts {
  readonly workflows: Readonly<Record<string, SlugWords>>
  readonly nouns: Readonly<Record<string, SomeEvents>>
  readonly policies: SomeRules
}

/**
 * The words of a language as one: each workflow is named once, by its slug. What a workflow or a noun forgot is a compile
 * error where the result is used.
 */
export function gathered<const Each extends Parts>({ workflows, nouns, policies }: Each) {
  const all = Object.values(workflows)
  const commands: Whole<Each['workflows'][keyof Each['workflows']]['commands']> = Object.assign(
    {},
    ...all.map((words) => words.commands),
  )
  const rules: Each['policies'] & Whole<Each['workflows'][keyof Each['workflows']]['rules']> =
    Object.assign({}, policies, ...all.map((words) => words.rules))
  const events: Whole<Each['nouns'][keyof Each['nouns']]> = Object.assign(
    {},
    ...Object.values(nouns),
  )
  const titles: { readonly [Slug in keyof Each['workflows']]: string } = Object.assign(
    {},
    ...Object.entries(workflows).map(([slug, { title }]) => ({ [slug]: title })),
  )
  return { commands, events, rules, workflows: titles }
}

/** The intersection of a union. */
type Whole<Part> = (Part extends unknown ? (part: Part) => void : never) extends (
  whole: infer All,
) => void
  ? All
  : never
