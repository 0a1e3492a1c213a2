import type { Rule } from '../kernel/decision.ts'

/** One of several things that are judged each by itself, and the first rule that it breaks; null when it breaks none. */
export interface Judged<Facts> {
  readonly broken: Rule<Facts> | null
  readonly facts: Facts
}

/** A rule for the whole: it is broken when the one that decides for all breaks it. */
export function ofJudged<Facts, Code extends string>(
  rule: Rule<Facts, Code>,
): Rule<{ readonly decisive: Judged<Facts> | null }, Code> {
  const { details, mend, holds: _, ...said } = rule
  return {
    ...said,
    holds: ({ decisive }) => decisive?.broken?.code !== rule.code,
    ...(details
      ? { details: ({ decisive }) => (decisive === null ? {} : details(decisive.facts)) }
      : {}),
    ...(typeof mend === 'function'
      ? { mend: ({ decisive }) => (decisive === null ? null : mend(decisive.facts)) }
      : mend === undefined
        ? {}
        : { mend }),
  }
}
