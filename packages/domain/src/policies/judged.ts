import { broken, firstBroken, type Refusal, type Rule } from '../kernel/decision.ts'
import type { Instant } from '../kernel/calendar.ts'

/** One of several things that are judged each by itself, and why it is refused; null when it is not. */
export interface Judged {
  readonly refusal: Refusal | null
}

export function judged<Facts>(rules: readonly Rule<Facts>[], facts: Facts, now: Instant): Judged {
  const rule = firstBroken(rules, facts, now)
  return { refusal: rule === undefined ? null : broken(rule, facts) }
}

/** A rule for the whole: it is broken when the one that decides for all breaks it. */
export function ofJudged<Code extends string>(
  rule: Rule<never, Code>,
): Rule<{ readonly decisive: Judged | null }, Code> {
  const { details, mend, holds: _, ...said } = rule
  return {
    ...said,
    holds: ({ decisive }) =>
      decisive?.refusal?.code !== rule.code || decisive.refusal.rule !== rule.id,
    ...(details ? { details: ({ decisive }) => decisive?.refusal?.details ?? {} } : {}),
    ...(mend ? { mend: ({ decisive }) => decisive?.refusal?.mend ?? null } : {}),
  }
}
