import type { GuidFamily } from '@understudy/domain'
import { v5 } from 'uuid'

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Root of all names below; drawn once, never changes. */
const understudy = '5b2f1a64-0c07-5d0e-9a55-2d5c1f1a7e10'

/** What the GUIDs of one workspace are made with (decision-0040). */
export function namespaceOf(workspace: string): string {
  return v5(workspace, understudy)
}

/** The id that Partner Center clients see: the same for the same namespace, kind and id; a GUID stays as it is. */
export function guidOf(namespace: string, kind: GuidFamily, id: string): string {
  return isGuid(id) ? id.toLowerCase() : v5(`${kind}:${id}`, namespace)
}

export function isGuid(text: string): boolean {
  return guid.test(text)
}
