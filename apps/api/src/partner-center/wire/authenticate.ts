import type { MiddlewareHandler } from 'hono'
import { openWorkspace, workspaceHeader } from '../../opened.ts'
import { refused } from './refused.ts'
import type { PartnerCenterEnv } from './env.ts'

/** Every call carries a token of the token endpoint; it names the partner, its role and the workspace. */
export const authenticate: MiddlewareHandler<PartnerCenterEnv> = async (c, next) => {
  const token = /^bearer\s+(.+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
  if (token === undefined) throw refused('token-missing', 'The call carries no access token.')
  const caller = await c.var.deps.tokens.verify(token)
  if (!caller) throw refused('token-not-valid', 'The access token is not valid, or no longer.')
  const header = c.req.header(workspaceHeader)
  if (header !== undefined && header !== caller.workspace) {
    const what = `The token is for the workspace ${caller.workspace}, the header names ${header}.`
    throw refused('token-not-valid', what)
  }
  const workspace = await c.var.deps.workspaces.open(caller.workspace)
  if (workspace?.incarnation !== caller.incarnation) {
    const what = `The workspace ${caller.workspace} of the token is gone; ask for another token.`
    throw refused('token-not-valid', what)
  }
  const opened = await openWorkspace(c.var.deps, caller.workspace)
  if (opened.identities.idOf('partner', caller.partner) === undefined) {
    throw refused('token-not-valid', `The workspace knows no partner ${caller.partner}.`)
  }
  c.set('caller', caller)
  c.set('opened', opened)
  await next()
}
