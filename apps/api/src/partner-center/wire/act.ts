import {
  invariant,
  parseCommand,
  relationshipRefusal,
  type commands,
  type Customer,
  type Envelope,
  type Partner,
  type RecordedEvent,
  type Refusal,
  type Slug,
} from '@understudy/domain'
import type { z } from 'zod'
import { nearest } from '../../nearest.ts'
import { faultOf } from './error-codes.ts'
import type { PartnerCenterContext } from './env.ts'
import { badRequest, notFound, refused } from './refused.ts'

/** A command as it is written, before it is parsed: ids, moments and amounts are text. */
export type Written = z.input<(typeof commands)[Slug][number]['message']>

/**
 * Hands a command over in the caller's name; MS-RequestId makes it safe to send again.
 * @throws FaultError when it cannot be read or is refused
 */
export async function act(
  c: PartnerCenterContext,
  command: Written,
): Promise<readonly RecordedEvent[]> {
  invariant(c.var.gives.includes(command.type), `the route says that it gives ${command.type}`)
  const outcome = await c.var.opened.workspace.handle(envelope(c, command))
  if (!outcome.accepted) throw faultOf(named(c, outcome.refusal), c.var.deps.staleVersionStatus)
  return outcome.events
}

/** With the upgrades, plans and transfers it names as clients know them, by GUID. */
function named(c: PartnerCenterContext, refusal: Refusal): Refusal {
  const { transitions, plans, transfers, ...details } = refusal.details ?? {}
  const { identities } = c.var.opened
  const guids = {
    ...(transitions
      ? { transitions: transitions.map((id) => identities.guid('transition', id)) }
      : {}),
    ...(transfers ? { transfers: transfers.map((id) => identities.guid('transfer', id)) } : {}),
    ...(plans ? { plans: plans.map((id) => identities.guid('subscription', id)) } : {}),
  }
  return refusal.details === undefined ? refusal : { ...refusal, details: { ...details, ...guids } }
}

export function envelope(c: PartnerCenterContext, command: Written): Envelope {
  const parsed = parseCommand(command)
  if (!parsed.ok) {
    const issues = parsed.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    throw badRequest(issues[0] ?? 'The request is not valid.', issues)
  }
  const { caller, request } = c.var
  return { request, actor: `${caller.partner}/${caller.role}`, command: parsed.command }
}

/**
 * The customer of an id or GUID, if the caller has a reseller relationship with it.
 * @throws FaultError 404 when there is none, 403 without relationship
 */
export function customerOf(c: PartnerCenterContext, text: string): Customer {
  const { opened } = c.var
  const id = opened.identities.idOf('customer', text)
  const customer = id === undefined ? undefined : byId(opened.world.customers, id)
  if (!customer) {
    const near = nearest(
      text,
      opened.world.customers.size > 1000 ? [] : ids(opened.world.customers),
    )
    throw notFound(`There is no customer ${text}.`, near === undefined ? [] : [near])
  }
  const refusal = relationshipRefusal(customer, callerOf(c).id)
  if (refusal !== null) throw faultOf(refusal, c.var.deps.staleVersionStatus)
  return customer
}

/** The partner that the token speaks for. @throws FaultError 401 when the workspace no longer knows it */
export function callerOf(c: PartnerCenterContext): Partner {
  const partner = byId(c.var.opened.world.partners, c.var.caller.partner)
  if (!partner) throw refused('token-not-valid', 'The workspace does not know the partner.')
  return partner
}

interface Rows<Row> {
  readonly size: number
  get(id: never): Row | undefined
  entries(): [string, unknown][]
}

/** A row by an id that comes from outside: what is not in the table is simply not found. */
export function byId<Row>(rows: Rows<Row>, id: string): Row | undefined {
  return rows.get(id as never)
}

function ids(rows: Rows<unknown>): string[] {
  return rows.entries().map(([id]) => id)
}
