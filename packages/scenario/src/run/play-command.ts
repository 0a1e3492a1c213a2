import { canonicalJson } from '@understudy/domain'
import { partnerCenterCode } from '../language/check-refusal.ts'
import type { ExpectedEvents, ExpectedRefusal, Step } from '../language/scenario.ts'
import type { Found } from './difference.ts'
import { differ, match } from './match.ts'
import { matchEvents } from './match-events.ts'
import { catchUp, failure, requestId, surroundings, type Place, type Strand } from './playing.ts'
import type { Failure } from './result.ts'
import type { LoggedEvent, RawEnvelope, Stage, StageOutcome } from './target.ts'

export interface Played {
  readonly failures: readonly Failure[]
  readonly events: readonly LoggedEvent[]
}

/** A command, an advance of the clock, or a fault: sent, sent again, and compared with what the file expects. */
export async function playCommand(
  strand: Strand,
  step: Extract<Step, { verb: 'when' | 'advance' | 'fault' | 'heal' }>,
): Promise<Played> {
  const actor = 'as' in step ? step.as : 'microsoft/system'
  const envelope = { request: requestId(strand, step.path), actor, command: step.command }
  const outcome = await strand.stage.perform(envelope)
  const { events, failures: broken } = await catchUp(strand, step)
  const refused = step.verb === 'when' ? step.refused : null
  const then = 'then' in step ? step.then : null
  const answer = compareOutcome(strand, step, { refused, then }, outcome)
  const failures = [
    ...answer,
    ...(answer.length > 0 ? [] : await compareUntil(strand, step, events)),
    ...broken,
    ...(await sentTwice(strand, step, envelope, outcome, events)),
  ]
  return { failures, events }
}

/** A plan is played on a fork by the executor itself; executing it on another fork must give the same. */
export async function playPlan(
  strand: Strand,
  step: Extract<Step, { verb: 'plan' }>,
): Promise<Played> {
  const { stage } = strand
  const envelope = { request: requestId(strand, step.path), actor: step.as, command: step.command }
  const { outcome, changes } = await stage.preview(envelope, step.within ?? undefined)
  const failures = [...compareOutcome(strand, step, step, outcome)]
  if (step.changes !== undefined && failures.length === 0) {
    const found = match(step.changes, changes, changesShown, await surroundings(strand))
    if (found.length > 0) failures.push(failure(strand, step, { kind: 'changes' }, found))
  }
  if (step.executes && outcome.accepted)
    failures.push(...(await executed(strand, step, envelope, outcome.events)))
  const { events, failures: broken } = await catchUp(strand, step)
  if (events.length > 0) failures.push(failure(strand, step, { kind: 'planRecorded' }))
  return { failures: [...failures, ...broken], events: [] }
}

async function executed(
  strand: Strand,
  step: Extract<Step, { verb: 'plan' }>,
  envelope: RawEnvelope,
  planned: readonly LoggedEvent[],
): Promise<Failure[]> {
  const fork = await strand.stage.fork()
  const start = strand.log.position
  await fork.perform(envelope)
  if (envelope.command.type !== 'AdvanceClock') await goOn(fork, envelope, step.within ?? 'P2D')
  const done = await fork.log(start)
  await fork.close()
  const what = (events: readonly LoggedEvent[]) =>
    events
      .filter(({ event }) => !event.type.startsWith('Clock'))
      .map(({ at, event }) => canonicalJson({ at, event }))
  const [expected, actual] = [what(planned), what(done)]
  const differences = expected.flatMap((text, index): Found[] => {
    const other = actual[index]
    const where = { path: `events.${index + 1}`, at: ['executes'] }
    return text === other ? [] : [differ(where, plainOf(text), plainOf(other))]
  })
  if (differences.length === 0 && actual.length === expected.length) return []
  return [failure(strand, step, { kind: 'planDiffers' }, differences)]
}

/** The horizon of a plan; a move of the clock is foreseen to its own end. */
async function goOn(fork: Stage, { request }: RawEnvelope, by: string): Promise<void> {
  const command = { type: 'AdvanceClock', by }
  await fork.perform({ request: `${request}/executed`, actor: 'microsoft/system', command })
}

const changesShown = { path: 'changes', at: ['changes'] }

/** Told as YAML again. */
function plainOf(text: string | undefined): unknown {
  return text === undefined ? undefined : (JSON.parse(text) as unknown)
}

interface Wanted {
  readonly refused: ExpectedRefusal | null
  readonly then: ExpectedEvents | null
}

const refusedAt = { path: 'refused', at: ['refused'] }
const refusedDetails = { path: 'refused.details', at: ['refused', 'details'] }

function compareOutcome(
  strand: Strand,
  place: Place,
  { refused, then }: Wanted,
  outcome: StageOutcome,
): Failure[] {
  const { tally, marks } = strand
  if (!outcome.accepted) {
    const { code, rule, details } = outcome.refusal
    const around = { view: null, marks }
    const differences =
      refused === null
        ? [differ(refusedAt, 'accepted', code)]
        : [
            ...otherCodes(refused, code),
            ...match(refused.details ?? {}, details ?? {}, refusedDetails, around),
          ]
    if (differences.length > 0) {
      return [failure(strand, place, { kind: 'refused', refusal: outcome.refusal }, differences)]
    }
    tally.refusals.add(code)
    tally.refusedRules.add(rule)
    return []
  }
  if (refused !== null) {
    const types = outcome.events.map(({ event }) => event.type).join(', ') || 'no events'
    const code = refused.code ?? refused.v1 ?? ''
    const differences = [differ(refusedAt, code, `accepted: ${types}`)]
    return [failure(strand, place, { kind: 'accepted', code }, differences)]
  }
  if (then === null) return []
  const verdict = matchEvents(then, outcome.events, ['then'], { view: null, marks })
  if (verdict.differences.length > 0) {
    return [failure(strand, place, { kind: 'events' }, verdict.differences)]
  }
  for (const type of verdict.lookedAt) tally.events.add(type)
  return []
}

/** Our code, and what Partner Center answers for it: the same table as that of its surface. */
function otherCodes(expected: ExpectedRefusal, code: string): Found[] {
  const answer = partnerCenterCode(code)
  return [
    ...(expected.code === null || expected.code === code
      ? []
      : [differ(refusedAt, expected.code, code)]),
    ...(expected.v1 === null || expected.v1 === answer
      ? []
      : [differ({ path: 'refused.v1', at: ['refused', 'v1'] }, expected.v1, answer ?? code)]),
  ]
}

async function compareUntil(
  strand: Strand,
  step: Extract<Step, { verb: 'when' | 'advance' | 'fault' | 'heal' }>,
  events: readonly LoggedEvent[],
): Promise<Failure[]> {
  if (step.verb !== 'advance') return []
  const { until } = step
  if (until === null) return []
  if (events.some(({ event }) => event.type === until)) {
    strand.tally.events.add(until)
    return []
  }
  const where = { path: 'until', at: ['advance', 'until'] }
  const differences = [differ(where, until, 'did not happen in time')]
  return [failure(strand, step, { kind: 'until', event: until }, differences)]
}

/** INV-11: a refused command changes nothing, and the same request twice has the effect of one. */
async function sentTwice(
  strand: Strand,
  place: Place,
  envelope: RawEnvelope,
  first: StageOutcome,
  events: readonly LoggedEvent[],
): Promise<Failure[]> {
  if ('INV-11' in strand.scenario.exempt) return []
  if (!first.accepted && events.length > 0) {
    return [failure(strand, place, { kind: 'refusedRecorded' })]
  }
  const again = await strand.stage.perform(envelope)
  const more = await strand.stage.log(strand.log.position)
  if (more.length > 0) {
    return [failure(strand, place, { kind: 'repeatRecorded' })]
  }
  if (first === again || canonicalJson(first) === canonicalJson(again)) {
    strand.tally.truths.add('INV-11')
    return []
  }
  const differences = [differ({ path: 'answer', at: [] }, first, again)]
  return [failure(strand, place, { kind: 'repeatAnswered' }, differences)]
}
