import { tell, walkSteps, type WalkStep } from '@understudy/domain/testing'
import type { Message, Scenario, Walk } from '../language/scenario.ts'
import { CheckedLog } from '../run/checked-log.ts'
import { catchUp, newTally, placeOf, type Strand } from '../run/playing.ts'
import type { Target } from '../run/target.ts'
import { Broken, checkCases } from './check.ts'
import type { Claim, ExploreOptions, Finding } from './finding.ts'
import { asStep, type ToldStep } from './retell.ts'

/** Random commands from the world of a file, with every truth checked after every event. */
export function walkClaim(scenario: Scenario, walk: Walk): Claim {
  const { file } = scenario
  const claim: Claim = {
    kind: 'walk',
    name: `walk from ${scenario.id}`,
    file,
    line: walk.line,
    runs: walk.runs,
    explore: (target, options) => explore(claim, scenario, walk, target, options),
  }
  return claim
}

async function explore(
  claim: Claim,
  scenario: Scenario,
  walk: Walk,
  target: Target,
  options: ExploreOptions,
): Promise<Finding> {
  const reached = new Set<string>()
  /** What the last case that was tried told; after shrinking that is tried once more for the smallest. */
  const stories = new Map<string, readonly ToldStep[]>()
  const finding = await checkCases(
    claim,
    walkSteps(walk.length),
    async (steps) => {
      const story: ToldStep[] = []
      stories.set(JSON.stringify(steps), story)
      await walkOnce(scenario, walk, steps, target, story, reached)
      stories.delete(JSON.stringify(steps))
    },
    (steps) => ({
      scenario: `A walk from ${scenario.id} breaks a truth`,
      tags: ['pin'],
      clock: scenario.clock,
      seed: scenario.seed,
      settings: scenario.settings,
      world: scenario.facts,
      steps: (stories.get(JSON.stringify(steps)) ?? []).map(asStep),
    }),
    options,
  )
  const unreached = walk.reach.filter((goal) => !reached.has(goal))
  return finding.holds && !finding.wasStopped ? { ...finding, unreached } : finding
}

async function walkOnce(
  scenario: Scenario,
  walk: Walk,
  steps: readonly WalkStep[],
  target: Target,
  story: ToldStep[],
  reached: Set<string>,
): Promise<void> {
  const { facts, clock, seed, settings } = scenario
  const stage = await target.open({ title: scenario.id, facts, clock, seed, settings })
  const strand: Strand = {
    scenario,
    stage,
    log: new CheckedLog(),
    marks: new Map(),
    tally: newTally(),
  }
  const place = placeOf(scenario, 'walk', 'walk')
  try {
    await catchUp(strand, place)
    for (const step of steps) {
      const next = tell(step, strand.log.world)
      if (next === null || !isDrawn(step, next[1].type, walk)) continue
      const [actor, command] = next
      const request = `walk-${story.length + 1}`
      const outcome = await stage.perform({ request, actor, command: command as Message })
      const refused = outcome.accepted ? null : outcome.refusal.code
      story.push({ actor, command: command as Message, refused })
      const { events, failures } = await catchUp(strand, place)
      for (const { event } of events) reached.add(event.type)
      if (refused !== null) reached.add(refused)
      const [first] = failures
      if (first) throw new Broken(first.message, failures)
      if (refused !== null && events.length > 0) {
        throw new Broken('INV-11 does not hold: a refused command recorded events.')
      }
    }
  } finally {
    await stage.close()
  }
}

/** Thins out what is drawn to the weights of the file: the heaviest command is always kept. */
function isDrawn({ pick }: WalkStep, type: string, { commands }: Walk): boolean {
  if (commands === null) return true
  const heaviest = Math.max(1, ...Object.values(commands))
  return pick[0] % heaviest < (commands[type] ?? 0)
}
