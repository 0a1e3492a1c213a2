import { lessonLevels, type Lesson } from '@understudy/scenario'
import { makeReader, type Entry, type Shipped } from '../list/scenarios.ts'
import type { ScenarioSummary } from '../list/summary.ts'

export interface ListedLesson {
  readonly entry: Entry
  readonly summary: ScenarioSummary
  readonly lesson: Lesson
}

/** The scenarios that teach, the easy ones first. */
export function lessonsAmong(shipped: Shipped): readonly ListedLesson[] {
  return makeReader(shipped)(shipped.files, new Set())
    .flatMap((entry) => {
      const { summary } = entry
      return summary?.lesson ? [{ entry, summary, lesson: summary.lesson }] : []
    })
    .toSorted((a, b) => rank(a) - rank(b) || a.lesson.minutes - b.lesson.minutes)
}

function rank({ lesson }: ListedLesson): number {
  return lessonLevels.indexOf(lesson.level)
}
