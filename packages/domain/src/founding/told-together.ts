import type { Event } from '../nouns.ts'
import type { UserId } from '../model/ids.ts'

/**
 * What a world begins with, in parts that are recorded at once: all people of a customer, then all their licences;
 * anything else by itself. Nobody has two lines in one part, so that each line says what its people have.
 */
export function* toldTogether(events: Iterable<Event>): Generator<Event[]> {
  let part: Event[] = []
  const seen = new Set<UserId>()
  for (const event of events) {
    const people = peopleIn(event)
    if (!isAlike(part[0], event) || people.some((user) => seen.has(user))) {
      if (part.length > 0) yield part
      part = []
      seen.clear()
    }
    part.push(event)
    for (const user of people) seen.add(user)
  }
  if (part.length > 0) yield part
}

function peopleIn(event: Event): readonly UserId[] {
  if (event.type === 'UserCreated') return [event.user]
  return event.type === 'LicensesChanged' ? event.users : []
}

function isAlike(first: Event | undefined, event: Event): boolean {
  if (event.type !== 'UserCreated' && event.type !== 'LicensesChanged') return false
  return first?.type === event.type && first.customer === event.customer
}
