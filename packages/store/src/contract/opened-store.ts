import type { EventStore } from '../event-store.ts'

/** The store under test, once it is open. */
export type OpenedStore = () => EventStore
