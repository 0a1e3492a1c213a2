import { z } from '@hono/zod-openapi'
import type { WorkspaceRow } from '@understudy/store'
import type { Context } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { ProblemError } from '../problem.ts'
import { addressed } from './address.ts'

export const workspaceRow = z
  .object({
    id: z.string(),
    title: z.string(),
    createdFrom: z.custom<WorkspaceRow['createdFrom']>().openapi({ type: 'object' }),
    parent: z.object({ workspace: z.string(), position: z.int() }).nullable(),
    seed: z.int(),
    incarnation: z
      .int()
      .openapi({ description: 'Another one when it is deleted and made anew under its id.' }),
    position: z.int().openapi({ description: 'Of its last event.' }),
  })
  .openapi('WorkspaceRow')

export const openedWorkspace = workspaceRow
  .extend({ now: z.string(), advancing: z.boolean() })
  .openapi('Workspace')

/** @throws ProblemError 404 with the nearest id */
export async function shownWorkspace(
  c: Context<AppEnv>,
  id: string,
): Promise<z.output<typeof openedWorkspace>> {
  const workspace = await addressed(c, id)
  const { now, advancing } = await workspace.world()
  const found = await c.var.deps.workspaces.get(id)
  if (!found)
    throw new ProblemError(404, 'unknown-workspace', `There is no workspace ${id}.`, { named: id })
  return { ...found, now, advancing: advancing !== null }
}
