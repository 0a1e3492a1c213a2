import type { Subjects } from './cache.ts'

/** An event, as far as it says what it is about. */
export interface Told {
  readonly position: number
  readonly event: { readonly type: string; readonly customer?: unknown; readonly partner?: unknown }
}

/**
 * Gathers what events are about and hands it on, one wave after the other: what comes in while answers are under way goes
 * into the next wave, so that a fast clock never keeps a screen from its answers.
 */
export function createWaves(
  askAgain: (subjects: Subjects) => Promise<unknown>,
  soon: (run: () => void) => void,
) {
  let next = nobody()
  let isUnderWay = false
  let last = 0
  const told = new Set<number>()

  function gather({ event: { customer, partner } }: Told): void {
    if (typeof customer === 'string') next.customers.add(customer)
    if (typeof partner === 'string') next.partners.add(partner)
    if (typeof customer !== 'string' && typeof partner !== 'string') next.isGeneral = true
    if (isUnderWay) return
    isUnderWay = true
    soon(() => void roll())
  }
  async function roll(): Promise<void> {
    while (next.isGeneral || next.customers.size > 0 || next.partners.size > 0) {
      const wave = next
      next = nobody()
      await askAgain(wave)
    }
    isUnderWay = false
  }
  return {
    /** An event of the stream, which tells of each in order. */
    hear: (event: Told): void => {
      last = event.position
      if (!told.delete(event.position)) gather(event)
    },
    /** Events in the answer to a command, which the stream tells of too. */
    tell: (events: readonly Told[]): void => {
      for (const event of events.filter(({ position }) => position > last)) {
        told.add(event.position)
        gather(event)
      }
    },
    /** Another log begins under the same id. */
    begin: (): void => {
      last = 0
      told.clear()
    },
  }
}

function nobody() {
  return { isGeneral: false, customers: new Set<string>(), partners: new Set<string>() }
}
