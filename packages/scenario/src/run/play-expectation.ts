import type { Expectation } from '../language/scenario.ts'
import { match } from './match.ts'
import { matchEvents } from './match-events.ts'
import { failure, requestId, surroundings, type Place, type Strand } from './playing.ts'
import type { Failure } from './result.ts'

/** Compares each written section with the view of this moment. */
export async function playExpectation(
  strand: Strand,
  place: Place,
  { sections, events, requirements }: Expectation,
): Promise<Failure[]> {
  const { tally, stage, log } = strand
  const around = await surroundings(strand)
  const failures: Failure[] = []
  for (const [section, wanted] of Object.entries(sections)) {
    const actual = (around.view as Record<string, unknown>)[section]
    const differences = match(wanted, actual, section, around)
    if (differences.length > 0)
      failures.push(failure(strand, place, `The ${section} is not as expected.`, differences))
    else tally.readings.add(section)
  }
  if (events) {
    const verdict = matchEvents(events, log.events, around)
    if (verdict.differences.length > 0) {
      failures.push(failure(strand, place, 'Other events than expected.', verdict.differences))
    }
    for (const type of verdict.lookedAt) tally.events.add(type)
  }
  if (requirements) {
    const { command, as: actor, broken, answers } = requirements
    const answered = await stage.requirements({
      request: requestId(strand, place.path),
      actor,
      command,
    })
    const codes = answered.filter(({ inForce, holds }) => inForce && !holds).map(({ code }) => code)
    const differences = [
      ...(broken === null ? [] : match(broken, codes, 'requirements.broken', around)),
      ...(answers === undefined ? [] : match(answers, answered, 'requirements.answers', around)),
    ]
    if (differences.length > 0) {
      failures.push(failure(strand, place, 'The requirements have other answers.', differences))
    } else tally.readings.add('requirements')
  }
  return failures
}
