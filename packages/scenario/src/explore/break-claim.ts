import type { BreakEveryStep, Message, Scenario, Step } from '../language/scenario.ts'
import { rangeAt } from '../language/places.ts'
import { playThrough } from '../run/run-scenario.ts'
import { told } from './check.ts'
import type { Claim, ExploreOptions, Finding } from './finding.ts'
import type { Target } from '../run/target.ts'
import { asStep } from './retell.ts'

/**
 * The file once for each failpoint and each kind of fault. Its commands are given as they stand, time is given to
 * settle after each journey of the clock, and at the end everything is as if nothing had gone wrong.
 */
export function breakClaim(scenario: Scenario, block: BreakEveryStep): Claim {
  const claim: Claim = {
    kind: 'break-every-step',
    name: `every step broken in ${scenario.id}`,
    file: scenario.file,
    line: block.line,
    runs: block.at.length * block.faults.length,
    explore: (target, options) => explore(claim, scenario, block, target, options),
  }
  return claim
}

async function explore(
  claim: Claim,
  scenario: Scenario,
  block: BreakEveryStep,
  target: Target,
  { seed, signal, onProgress }: ExploreOptions,
): Promise<Finding> {
  let runs = 0
  const answer = { claim: told(claim), seed, unreached: [], wasStopped: false }
  for (const at of block.at) {
    for (const kind of block.faults) {
      if (signal?.aborted)
        return { ...answer, holds: true, runs, counterexample: null, wasStopped: true }
      const broken = withFault(scenario, block, at, kind)
      const { failures } = await playThrough(broken, target, { signal })
      runs += 1
      onProgress?.(runs, claim.runs)
      const [first] = failures
      if (!first) continue
      const message = `${kind} at ${at}: ${first.step}: ${first.message}`
      const written = { ...pinned(broken), scenario: `${kind} at ${at}` }
      const counterexample = {
        message,
        failures,
        shrinks: 0,
        path: `${at}:${kind}`,
        scenario: written,
      }
      return { ...answer, holds: false, runs, counterexample }
    }
  }
  return { ...answer, holds: true, runs, counterexample: null }
}

function withFault(scenario: Scenario, block: BreakEveryStep, at: string, kind: string): Scenario {
  const command = { type: 'ArmFault', fault: 'broken-step', at, do: kind, times: block.times }
  const range = rangeAt(scenario.places, ['breakEveryStep'])
  const place = { line: block.line, range, at: ['breakEveryStep'], name: null, say: null }
  const fault: Step = { ...place, path: 'fault', verb: 'fault', as: 'microsoft/system', command }
  return {
    ...scenario,
    fails: null,
    id: `${scenario.id}[${kind} at ${at}]`,
    steps: [fault, ...flattened(scenario.steps, block.settles)],
  }
}

/** Commands and marks alone: what is expected on the way is different when something goes wrong. */
function flattened(steps: readonly Step[], settles: string): Step[] {
  return steps.flatMap((step): Step[] => {
    switch (step.verb) {
      case 'when':
        return step.refused === null ? [{ ...step, then: null }] : []
      case 'advance': {
        const { until: _, ...command } = step.command
        const { path } = step
        const rest: Message = { type: 'AdvanceClock', by: settles }
        return [
          { ...step, command: command as Message, until: null, then: null },
          { ...step, path: `${path}/settles`, command: rest, until: null, then: null },
        ]
      }
      case 'each':
        return step.rounds.flatMap((round) => flattened(round.steps, settles))
      case 'task':
        return flattened(step.solution, settles)
      // The end may compare with a marked moment.
      case 'mark':
        return [step]
      default:
        return []
    }
  })
}

function pinned({ clock, seed, settings, facts, steps, raw }: Scenario) {
  const commands = steps.flatMap((step) => {
    if (step.verb === 'mark') return [{ mark: step.mark }]
    if (!('command' in step)) return []
    const actor = 'as' in step ? step.as : 'microsoft/system'
    return [asStep({ actor, command: step.command, refused: null })]
  })
  const { finally: end } = raw
  const last = end === undefined ? {} : { finally: end }
  return { tags: ['pin'], clock, seed, settings, world: facts, steps: commands, ...last }
}
