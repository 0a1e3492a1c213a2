import { canonicalJson } from '@understudy/domain'
import type { AnyProperty } from '@understudy/domain/testing'
import { differ } from './match.ts'
import type { Played } from './play-command.ts'
import { playExpectation } from './play-expectation.ts'
import { failure, placeOf, type Place, type Strand } from './playing.ts'
import type { Failure } from './result.ts'
import { stateOf } from './view.ts'

/** What must be true at the end, and that the height shows what its log says (INV-12). */
export async function playEnd(strand: Strand): Promise<Played> {
  const { scenario, stage, log } = strand
  const end = ending(strand)
  const failures = scenario.finally
    ? await playExpectation(strand, end, scenario.finally.expect, ['finally'])
    : []
  const [shown, folded] = [(await stage.read(['state']))['state'], stateOf(log.world)]
  if (canonicalJson(shown) === canonicalJson(folded)) {
    strand.tally.truths.add('INV-12')
    return { failures, events: [] }
  }
  const differences = [differ({ path: 'state', at: [] }, folded, shown)]
  const broken = failure(strand, end, { kind: 'notTheFold' }, differences)
  return { failures: [...failures, broken], events: [] }
}

/** A file that retells a case of a property fails again when the property does not hold for that case. */
export async function claimAgain(
  strand: Strand,
  known: readonly AnyProperty[] | undefined,
): Promise<Failure[]> {
  const { claim } = strand.scenario
  if (!claim) return []
  const { replayClaim } = await import('./replay-claim.ts')
  const reason = await replayClaim(claim, known)
  if (reason === null) return []
  const place = placeOf(strand.scenario, 'claim', 'claim')
  return [failure(strand, place, { kind: 'claim', property: claim.property, reason })]
}

/** Where in the file the end stands. */
export function ending({ scenario }: Strand): Place {
  return placeOf(scenario, 'finally', 'finally')
}
