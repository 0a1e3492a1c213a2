import type { EventStore } from '@understudy/store'

/** A store of which some calls do something first; the rest go through. */
export function wrapped(store: EventStore, first: Partial<EventStore>): EventStore {
  return new Proxy(store, {
    get(target, name) {
      const own: unknown = Reflect.get(first, name)
      const there: unknown = Reflect.get(target, name)
      const chosen = own ?? there
      return typeof chosen === 'function' ? chosen.bind(own === undefined ? target : first) : chosen
    },
  })
}
