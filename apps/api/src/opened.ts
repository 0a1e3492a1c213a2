import type { World } from '@understudy/domain'
import type { Workspace, Workspaces } from '@understudy/workspace'
import type { Dependencies } from './app-env.ts'
import { IdentityIndex } from './directory/identity-index.ts'
import { nearest } from './nearest.ts'
import { ProblemError } from './problem.ts'

/** One workspace as a request finds it: its world now, and who its GUIDs stand for. */
export interface Opened {
  readonly id: string
  readonly workspace: Workspace
  readonly world: World
  readonly identities: IdentityIndex
}

/** Names the workspace when the token does not. */
export const workspaceHeader = 'Understudy-Workspace'

/**
 * The workspace of this id; without one, the default, then the newest.
 * @throws ProblemError 404 when there is none, with the nearest id
 */
export async function openWorkspace(deps: Dependencies, id?: string | undefined): Promise<Opened> {
  const { workspaces, defaultWorkspace } = deps
  const wanted = id ?? defaultWorkspace
  const found = wanted ?? (await workspaces.list()).at(-1)?.id
  if (found === undefined) throw new ProblemError(404, 'no-workspace', 'There is no workspace yet.')
  const workspace = await workspaceOf(workspaces, found)
  const world = await workspace.world()
  return {
    id: found,
    workspace,
    world,
    identities: await fedIndex(deps, workspace, world),
  }
}

/** @throws ProblemError 404 with the nearest id */
export async function workspaceOf(workspaces: Workspaces, id: string): Promise<Workspace> {
  const workspace = await workspaces.open(id)
  if (workspace) return workspace
  const near = nearest(
    id,
    (await workspaces.list()).map((row) => row.id),
  )
  throw new ProblemError(404, 'unknown-workspace', `There is no workspace ${id}.`, {
    named: id,
    ...(near === undefined ? {} : { nearest: near }),
  })
}

async function fedIndex(
  { identities, workspaces }: Pick<Dependencies, 'identities' | 'workspaces'>,
  workspace: Workspace,
  world: World,
): Promise<IdentityIndex> {
  const index = identities.get(workspace) ?? new IdentityIndex(workspace.id)
  identities.set(workspace, index)
  while (index.position < world.position) index.feed(await workspace.events(index.position + 1))
  const forget = () => identities.delete(workspace)
  workspaces.cache.keep(index, { kind: 'identities', bytes: index.bytes, forget })
  return index
}
