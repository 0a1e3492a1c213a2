import { rules } from '@understudy/domain'
import type { Message, Scenario, Step } from '../language/scenario.ts'
import type { Stage, StageOutcome, Target } from '../run/target.ts'

/** How one command went on one date. */
export interface DatedAnswer {
  /** Null when it was accepted. */
  readonly refused: {
    readonly code: string
    readonly rule: string
    readonly from: string | null
  } | null
  /** Types of what was recorded, in order. */
  readonly events: readonly string[]
}

/** One command of a scenario, and how it went on each date, in the order of the dates. */
export interface DatedStep {
  readonly path: string
  readonly line: number
  readonly command: string
  readonly answers: readonly DatedAnswer[]
  /** False when it went the same on all of them. */
  readonly differs: boolean
}

/**
 * The commands of a scenario, given in worlds that begin on other dates; what the file expects is left aside. Only the
 * beginning is moved: a day that a command names stays what it is. Futures of a fork are not played.
 * @throws TargetFailure when a command cannot be read
 */
export async function onDates(
  scenario: Scenario,
  dates: readonly string[],
  target: Target,
): Promise<readonly DatedStep[]> {
  const steps = commandsIn(scenario.steps)
  const columns: DatedAnswer[][] = []
  for (const date of dates) columns.push(await playedOn(scenario, date, steps, target))
  return steps.map(({ path, line, command }, index) => {
    const answers = columns.flatMap((column) => column[index] ?? [])
    const texts = new Set(answers.map((one) => JSON.stringify(one)))
    return { path, line, command: command.type, answers, differs: texts.size > 1 }
  })
}

interface Commanded {
  readonly path: string
  readonly line: number
  readonly as: string
  readonly command: Message
}

function commandsIn(steps: readonly Step[]): Commanded[] {
  return steps.flatMap((step): Commanded[] => {
    if (step.verb === 'each') return step.rounds.flatMap((round) => commandsIn(round.steps))
    if (step.verb === 'task') return commandsIn(step.solution)
    if (!('command' in step) || step.verb === 'plan') return []
    const { path, line, command } = step
    return [{ path, line, command, as: 'as' in step ? step.as : 'microsoft/system' }]
  })
}

async function playedOn(
  { id, facts, seed, settings }: Scenario,
  date: string,
  steps: readonly Commanded[],
  target: Target,
): Promise<DatedAnswer[]> {
  const stage: Stage = await target.open({ title: id, facts, clock: date, seed, settings })
  try {
    const answers = []
    for (const { path, as: actor, command } of steps) {
      const request = `${id}#${path}`
      answers.push(answerOf(await stage.perform({ request, actor, command })))
    }
    return answers
  } finally {
    await stage.close()
  }
}

function answerOf(outcome: StageOutcome): DatedAnswer {
  if (outcome.accepted) {
    return { refused: null, events: outcome.events.map(({ event }) => event.type) }
  }
  const { code, rule } = outcome.refusal
  const entry = rules().find((one) => one.code === code && one.rule === rule)
  return { refused: { code, rule, from: entry?.from ?? null }, events: [] }
}

/** Every day from which a rule is in force, and the day before the first. */
export function datesOfRules(): string[] {
  const from = [...new Set(rules().flatMap((one) => one.from ?? []))].sort()
  return ['2018-12-01T00:00:00Z', ...from]
}
