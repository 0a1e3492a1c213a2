import type { FailureReason } from '@understudy/messages'
import type { ExpectedEvents, Expectation } from '../language/scenario.ts'
import { below, type Found, type Where } from './difference.ts'
import { match, type Surroundings } from './match.ts'
import { matchEvents } from './match-events.ts'
import { failure, requestId, surroundings, type Place, type Strand, type Tally } from './playing.ts'
import type { Failure } from './result.ts'

/** Compares each written section with the view of this moment, and asks what is asked. */
export async function playExpectation(
  strand: Strand,
  place: Place,
  { sections: { movePlan, ...sections }, events, requirements, plan, reading }: Expectation,
  at: readonly PropertyKey[],
): Promise<Failure[]> {
  const whereOf = (section: string) => ({ path: section, at: [...at, section] })
  const around = await surroundings(strand)
  const looks: Look[] = [
    ...Object.entries(sections).map(([section, wanted]) =>
      looked(section, match(wanted, sectionOf(around, section), whereOf(section), around)),
    ),
    ...(events ? [lookAtEvents(strand, events, whereOf('events'), around)] : []),
    ...(requirements
      ? [await askRequirements(strand, place, requirements, whereOf('requirements'), around)]
      : []),
    ...(await askMovePlans(strand, movePlan, whereOf('movePlan'), around)),
    ...(reading ? [await askReading(strand, reading, whereOf('reading'), around)] : []),
    ...(plan ? [await askMovePlan(strand, plan, below(whereOf('plan'), 'is'), around)] : []),
  ]
  for (const { differences, tallied } of looks) if (differences.length === 0) tallied(strand.tally)
  return looks
    .filter(({ differences }) => differences.length > 0)
    .map(({ reason, differences }) => failure(strand, place, reason, differences))
}

/** What one part of an expectation found, and what it has exercised when it found no difference. */
interface Look {
  readonly reason: FailureReason
  readonly differences: readonly Found[]
  readonly tallied: (tally: Tally) => void
}

function looked(section: string, differences: readonly Found[]): Look {
  const reason = { kind: 'section', section } as const
  return { reason, differences, tallied: ({ readings }) => readings.add(section) }
}

function sectionOf({ view }: Surroundings, section: string): unknown {
  return (view as Readonly<Record<string, unknown>>)[section]
}

function lookAtEvents(
  { log }: Strand,
  events: ExpectedEvents,
  { at }: Where,
  around: Surroundings,
): Look {
  const { differences, lookedAt } = matchEvents(events, log.events, at, around)
  return {
    reason: { kind: 'events' },
    differences,
    tallied: (tally) => {
      for (const type of lookedAt) tally.events.add(type)
    },
  }
}

async function askRequirements(
  strand: Strand,
  { path }: Place,
  { command, as: actor, broken, answers }: NonNullable<Expectation['requirements']>,
  where: Where,
  around: Surroundings,
): Promise<Look> {
  const request = requestId(strand, path)
  const answered = await strand.stage.requirements({ request, actor, command })
  const codes = answered.filter(({ inForce, holds }) => inForce && !holds).map(({ code }) => code)
  const differences = [
    ...(broken === null ? [] : match(broken, codes, below(where, 'broken'), around)),
    ...(answers === undefined ? [] : match(answers, answered, below(where, 'answers'), around)),
  ]
  const look = looked('requirements', differences)
  return { ...look, reason: { kind: 'requirements' } }
}

/** By customer and partner, each with its best choices and days. */
async function askMovePlans(
  strand: Strand,
  wanted: unknown,
  where: Where,
  around: Surroundings,
): Promise<Look[]> {
  const questions = entriesOf(wanted).flatMap(([customer, byPartner]) =>
    entriesOf(byPartner).map(([partner, is]) => ({ customer, partner, is })),
  )
  return Promise.all(
    questions.map((question) => {
      const here = below(below(where, question.customer), question.partner)
      return askMovePlan(strand, question, here, around)
    }),
  )
}

async function askMovePlan(
  { stage }: Strand,
  { is, ...question }: NonNullable<Expectation['plan']>,
  where: Where,
  around: Surroundings,
): Promise<Look> {
  return looked('movePlan', match(is, await stage.movePlan(question), where, around))
}

async function askReading(
  { stage }: Strand,
  { name, question, is }: NonNullable<Expectation['reading']>,
  where: Where,
  around: Surroundings,
): Promise<Look> {
  const answer = await stage.reading(name, question)
  return looked(name, match(is, answer, below(where, 'is'), around))
}

function entriesOf(map: unknown): [string, unknown][] {
  return typeof map === 'object' && map !== null ? Object.entries(map) : []
}
