import type { Scenario, Step } from '@understudy/scenario'

/** One line of the list of steps: a step, or the heading of a future, a round or a solution. */
export interface Line {
  /** Path of the step; null for a heading. */
  readonly path: string | null
  readonly depth: number
  readonly content:
    | { readonly kind: 'step'; readonly step: Step }
    | { readonly kind: 'future' | 'round'; readonly label: string }
    | { readonly kind: 'ending'; readonly line: number }
}

/** How far the play of a line has come, and how it ended. */
export type LineStatus = 'waiting' | 'running' | 'passed' | 'failed'

/** Every step of a scenario in the order in which they are played, with those inside other steps below them. */
export function linesOf(scenario: Scenario): readonly Line[] {
  const lines = scenario.steps.flatMap((step) => linesOfStep(step, 0))
  if (!scenario.finally) return lines
  const ending = { kind: 'ending', line: scenario.finally.line } as const
  return [...lines, { path: 'finally', depth: 0, content: ending }]
}

function linesOfStep(step: Step, depth: number): Line[] {
  const own: Line = { path: step.path, depth, content: { kind: 'step', step } }
  const below = (steps: readonly Step[]) => steps.flatMap((inner) => linesOfStep(inner, depth + 2))
  const heading = (kind: 'future' | 'round', label: string): Line => ({
    path: null,
    depth: depth + 1,
    content: { kind, label },
  })
  switch (step.verb) {
    case 'fork':
      return [
        own,
        ...step.futures.flatMap(({ name, steps }) => [heading('future', name), ...below(steps)]),
      ]
    case 'each':
      return [
        own,
        ...step.rounds.flatMap(({ label, steps }) => [heading('round', label), ...below(steps)]),
      ]
    case 'task':
      return [own, ...below(step.solution)]
    default:
      return [own]
  }
}

/** True for a step with others below it. */
export function holdsOthers(lines: readonly Line[], index: number): boolean {
  return (lines[index + 1]?.depth ?? 0) > (lines[index]?.depth ?? 0)
}

/** Lines above one that hold it, the nearest first. */
export function holdersOf(lines: readonly Line[], index: number): readonly number[] {
  const depth = lines[index]?.depth ?? 0
  const nearest = lines.findLastIndex((one, other) => other < index && one.depth < depth)
  return nearest === -1 ? [] : [nearest, ...holdersOf(lines, nearest)]
}

/** A scenario that asks the reader to do something. */
export function isLesson(lines: readonly Line[]): boolean {
  return lines.some(({ content }) => content.kind === 'step' && content.step.verb === 'task')
}
