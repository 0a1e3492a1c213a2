/** What somebody chose instead of each original: offers bought together; none gives it up. */
export type Choices = Readonly<Record<string, readonly string[]>>

/** As the address writes it: `sub:offer+offer,other:`. */
export function choicesFrom(text: string | undefined): Choices {
  const entries = (text ?? '').split(',').filter((entry) => entry.includes(':'))
  return Object.fromEntries(
    entries.map((entry) => {
      const at = entry.lastIndexOf(':')
      return [
        entry.slice(0, at),
        entry
          .slice(at + 1)
          .split('+')
          .filter(Boolean),
      ]
    }),
  )
}

export function choicesText(choices: Choices): string {
  return asked(choices).join(',')
}

/** As the API asks for it, one entry for each original. */
export function asked(choices: Choices): string[] {
  return Object.entries(choices).map(([id, offers]) => `${id}:${offers.join('+')}`)
}

/** Offers bought together as one name among the ways. */
export function wayId(offers: readonly string[]): string {
  return offers.join('+')
}

/** The way on which nothing takes the original's place. */
export const giveUp = 'nothing'

export function offersOf(way: string): readonly string[] {
  return way === giveUp ? [] : way.split('+')
}
