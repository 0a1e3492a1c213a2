import { kindNamed, kindOfField, type RecordedEvent, type GuidFamily } from '@understudy/domain'
import type { Workspace } from '@understudy/workspace'
import { guidOf, namespaceOf } from './guid.ts'

/** A GUID or id and what it stands for, in memory, about. */
const bytesPerId = 250

/** GUIDs of one workspace and what they stand for. Fed from the log, so nothing is ever searched for in the world. */
export class IdentityIndex {
  readonly #namespace: string
  readonly #ids = new Map<string, string>()
  readonly #seen = new Set<string>()
  #position = 0

  constructor(workspace: string) {
    this.#namespace = namespaceOf(workspace)
  }

  /** What it takes in memory, about. */
  get bytes(): number {
    return this.#ids.size * bytesPerId
  }

  /** Position of the last event it has seen. */
  get position(): number {
    return this.#position
  }

  /** Events must come in order; those seen before are passed over. */
  feed(recorded: readonly RecordedEvent[]): void {
    for (const { position, event } of recorded) {
      if (position <= this.#position) continue
      this.#position = position
      for (const [kind, id] of namesIn(event)) this.#add(kind, id)
    }
  }

  guid(kind: GuidFamily, id: string): string {
    return guidOf(this.#namespace, kind, id)
  }

  /** The id behind a GUID, or behind the id itself in any case; undefined when the log names no such thing. */
  idOf(kind: GuidFamily, text: string): string | undefined {
    return this.#ids.get(`${kind}:${text.toLowerCase()}`)
  }

  #add(kind: GuidFamily, id: string): void {
    const key = `${kind}:${id}`
    if (this.#seen.has(key)) return
    this.#seen.add(key)
    this.#ids.set(`${kind}:${id.toLowerCase()}`, id)
    this.#ids.set(`${kind}:${this.guid(kind, id)}`, id)
  }
}

function namesIn(value: unknown): [GuidFamily, string][] {
  if (Array.isArray(value)) return value.flatMap(namesIn)
  if (typeof value !== 'object' || value === null) return []
  return [
    ...usersIn(value),
    ...Object.entries(value).flatMap(([field, part]): [GuidFamily, string][] => {
      const family = familyOf(field)
      return family !== undefined && typeof part === 'string' ? [[family, part]] : namesIn(part)
    }),
  ]
}

/** A user is named with its tenant, which one field does not say. */
function familyOf(field: string): GuidFamily | undefined {
  const family = kindNamed(kindOfField(field) ?? '')?.guid
  return family === 'user' ? undefined : family
}

/** The user that a message is about, with its tenant. */
function usersIn(value: object): [GuidFamily, string][] {
  const isNamed = 'customer' in value && 'user' in value
  return isNamed ? [['user', `${String(value.customer)}/${String(value.user)}`]] : []
}

/** The GUIDs of every workspace that was asked for them; they go when the workspace goes. */
export type Identities = WeakMap<Workspace, IdentityIndex>
