import { invariant, lossCodes, lossesNamed, type Customer, type UserId } from '@understudy/domain'
import { act, envelope, type Written } from '../wire/act.ts'
import type { PartnerCenterContext } from '../wire/env.ts'
import { FaultError } from '../wire/fault.ts'
import { badRequest } from '../wire/refused.ts'
import { nearestUser } from '../users/lookup.ts'
import { userById } from '../users/resource.ts'

/** Names the users whose services a call may stop, by id or GUID; Partner Center itself has no such question (decision-0065). */
export const lossHeader = 'Understudy-Accept-Loss'

type Update = Extract<Written, { type: 'UpdateSubscription' }>

/**
 * Gives the command as Partner Center does: whoever loses service by it is named in the log, and nobody is asked. A
 * workspace whose setting `partnerCenterLoss` is `refuse` wants the caller to name them (decision-0090).
 * @throws FaultError that says which setting refuses, and which header names whom it concerns
 */
export async function actNamingLosses(
  c: PartnerCenterContext,
  customer: Customer,
  update: Update,
): Promise<void> {
  try {
    await act(c, namingLosses(c, customer, update))
  } catch (error) {
    if (!(error instanceof FaultError) || !lossCodes.includes(error.fault.data[0] ?? ''))
      throw error
    const { code, description, data } = error.fault
    const why = `This workspace refuses what ends somebody’s service unnamed (its setting partnerCenterLoss is refuse); the header ${lossHeader} names them.`
    throw new FaultError(error.status, code, `${why} ${description}`, data)
  }
}

/** The command with everybody named in it whom it may cost service: by the caller, or by what the world says. */
function namingLosses(c: PartnerCenterContext, customer: Customer, update: Update): Update {
  const lossAccepted = lossAcceptedBy(c, customer)
  if (lossAccepted) return { ...update, lossAccepted }
  const { command, ...by } = envelope(c, update)
  invariant(command.type === 'UpdateSubscription', 'a command that is parsed keeps its type')
  return lossesNamed(c.var.opened.world, { ...by, command })
}

/** Undefined when nobody is named. @throws FaultError 400 with the nearest user */
function lossAcceptedBy(c: PartnerCenterContext, customer: Customer): UserId[] | undefined {
  const texts = (c.req.header(lossHeader) ?? '')
    .split(',')
    .map((text) => text.trim())
    .filter((text) => text !== '')
  if (texts.length === 0) return undefined
  return texts.map((text) => {
    const user = userById(c.var.opened, customer, text)
    if (user) return user.id
    const near = nearestUser(customer, text)
    throw badRequest(
      `${lossHeader} names ${text}, whom the customer does not have.`,
      near === undefined ? [] : [near],
    )
  })
}
