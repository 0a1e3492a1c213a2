import { lessonLevels, type Lesson } from '@understudy/scenario'
import { makeReader, type Entry, type ScenarioText } from '../list/scenarios.ts'

export interface ListedLesson {
  readonly entry: Entry
  readonly lesson: Lesson
  /** How often the learner is asked to act. */
  readonly tasks: number
}

/** The scenarios that teach, the easy ones first. */
export function lessonsAmong(files: readonly ScenarioText[]): readonly ListedLesson[] {
  const teaching = files.filter(
    ({ path, text }) => path.startsWith('fixtures/') || /^lesson:/m.test(text),
  )
  return makeReader()(teaching, new Set())
    .flatMap((entry) => {
      const lesson = entry.scenario?.lesson
      if (!entry.scenario || !lesson) return []
      const tasks = entry.scenario.steps.filter(({ verb }) => verb === 'task').length
      return [{ entry, lesson, tasks }]
    })
    .toSorted((a, b) => rank(a) - rank(b) || a.lesson.minutes - b.lesson.minutes)
}

function rank({ lesson }: ListedLesson): number {
  return lessonLevels.indexOf(lesson.level)
}
