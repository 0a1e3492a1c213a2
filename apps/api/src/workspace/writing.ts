import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { AppEnv } from '../app-env.ts'
import type { Writing } from '../billing/file-lines.ts'
import { IdentityIndex } from '../directory/identity-index.ts'
import { addressed, ofWorkspace, partnerIn, worldAt, type Moment } from './address.ts'

export const ofPartner = ofWorkspace.extend({ partner: z.string() })
export const ofInvoice = ofPartner.extend({ number: z.string() })

/** Whose files an address is about, at the moment it asks for. @throws ProblemError 404 with the nearest id */
export async function writingOf(
  c: Context<AppEnv>,
  place: { readonly workspace: string; readonly partner: string },
  when: Moment,
): Promise<Writing> {
  const workspace = await addressed(c, place.workspace)
  const world = await worldAt(workspace, when)
  // A GUID follows from the id alone; nothing has to be looked up by one here.
  const identities = new IdentityIndex(workspace.id)
  return { world, partner: partnerIn(world, place.partner), identities }
}
