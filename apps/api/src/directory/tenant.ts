import type { Context } from 'hono'
import { transactsWithMicrosoft } from '@understudy/domain'
import type { AppEnv } from '../app-env.ts'
import { nearest } from '../nearest.ts'
import { openWorkspace, workspaceHeader, type Opened } from '../opened.ts'
import { readingsOf } from './client-id.ts'
import { DirectoryError } from './directory-error.ts'
import type { Grant } from './grants.ts'
import type { Caller } from './tokens.ts'

/**
 * Which workspace, partner and role a grant stands for: the client id decides, then the tenant.
 * @throws DirectoryError when neither names a partner, or when they name two different ones
 */
export async function tenantOf(
  c: Context<AppEnv>,
  tenant: string,
  grant: Grant,
): Promise<{ readonly caller: Caller; readonly tenant: string }> {
  const { opened, partner, role } = await wished(c, grant.clientId)
  const fromTenant = partnerOfTenant(opened, tenant)
  if (partner !== null && fromTenant !== null && partner !== fromTenant) {
    const message = `The application ${grant.clientId} is not in the directory of ${tenant}.`
    throw new DirectoryError('unauthorized_client', 700016, message)
  }
  const chosen = partner ?? fromTenant ?? onlyPartner(opened)
  if (chosen === null) {
    throw new DirectoryError('invalid_request', 90002, `There is no tenant ${tenant}.`)
  }
  const caller: Caller = {
    workspace: opened.id,
    incarnation: opened.workspace.incarnation,
    partner: chosen,
    role: grant.kind === 'app' ? 'app' : (role ?? 'admin-agent'),
  }
  return { caller, tenant: opened.identities.guid('partner', chosen) }
}

/** The first reading of the client id that names something which exists. */
async function wished(c: Context<AppEnv>, clientId: string) {
  const header = c.req.header(workspaceHeader)
  const known = new Set((await c.var.deps.workspaces.list()).map(({ id }) => id))
  for (const { workspace, partner, role } of readingsOf(clientId)) {
    if (workspace !== null && !known.has(workspace)) continue
    const opened = await openWorkspace(c.var.deps, workspace ?? header)
    const id = partner === null ? undefined : opened.identities.idOf('partner', partner)
    if (id !== undefined) return { opened, partner: id, role }
  }
  const opened = await openWorkspace(c.var.deps, header)
  refuseMistyped(clientId, known, opened)
  return {
    opened,
    partner: null,
    role: null,
  }
}

/**
 * Whoever writes a point names a workspace or a role, and is told what is not there rather than given something else.
 * @throws DirectoryError that names it, and the nearest there is
 */
function refuseMistyped(clientId: string, known: ReadonlySet<string>, opened: Opened): void {
  if (!clientId.includes('.')) return
  const { kind, name, among } = missingIn(clientId, known, opened)
  const near = nearest(name, among)
  const message = `The application ${clientId} was not found: there is no ${kind} ${name}.`
  throw new DirectoryError(
    'unauthorized_client',
    700016,
    near === undefined ? message : `${message} Did you mean ${near}?`,
  )
}

function missingIn(clientId: string, known: ReadonlySet<string>, { id, world }: Opened) {
  const readings = readingsOf(clientId)
  const withWorkspace = readings.filter(({ workspace }) => workspace !== null)
  const found = withWorkspace.find(({ workspace }) => workspace !== null && known.has(workspace))
  const wanted = withWorkspace[0]?.workspace
  if (!found && wanted != null) return { kind: 'workspace', name: wanted, among: [...known] }
  const isOpened = !found || found.workspace === id
  const name = (found ?? readings.at(-1))?.partner ?? clientId
  const among = isOpened ? world.partners.rows().map((partner) => String(partner.id)) : []
  return { kind: 'partner', name, among }
}

/** `contoso`, its GUID, `contoso.example` and `contoso.onmicrosoft.com` are one tenant. */
function partnerOfTenant({ identities }: Opened, tenant: string): string | null {
  const label = tenant.replace(/\.(example|onmicrosoft\.com)$/i, '')
  return identities.idOf('partner', tenant) ?? identities.idOf('partner', label) ?? null
}

/** The one partner that transacts with Microsoft; null when there are several. */
function onlyPartner({ world }: Opened): string | null {
  const transacting = world.partners.rows().filter((one) => transactsWithMicrosoft(one))
  return transacting.length === 1 ? (transacting[0]?.id ?? null) : null
}
