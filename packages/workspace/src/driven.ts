import { Breath } from '@understudy/store'

/**
 * Carries work that is done in slices to its end; others have their turn in between.
 * @throws the signal’s reason once nobody waits any more
 */
export async function driven<Done>(
  work: Generator<void, Done, void>,
  signal?: AbortSignal,
): Promise<Done> {
  const breath = new Breath()
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value
    await breath.take()
    signal?.throwIfAborted()
  }
}
