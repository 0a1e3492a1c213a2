import type { Customer, UserId } from '@understudy/domain'
import { nearest } from '../nearest.ts'
import type { PartnerCenterContext } from './env.ts'
import { badRequest } from './fault.ts'
import { userById } from './user-resource.ts'

/** Names the users whose services a call may stop, by id or GUID; Partner Center itself has no such question (decision-0065). */
export const lossHeader = 'Understudy-Accept-Loss'

/** Undefined when nobody is named. @throws FaultError 400 with the nearest user */
export function lossAcceptedBy(c: PartnerCenterContext, customer: Customer): UserId[] | undefined {
  const texts = (c.req.header(lossHeader) ?? '')
    .split(',')
    .map((text) => text.trim())
    .filter((text) => text !== '')
  if (texts.length === 0) return undefined
  return texts.map((text) => {
    const user = userById(c.var.opened, customer, text)
    if (user) return user.id
    const near = nearest(
      text,
      customer.users.rows().map(({ id }) => id),
    )
    throw badRequest(
      `${lossHeader} names ${text}, whom the customer does not have.`,
      near === undefined ? [] : [near],
    )
  })
}
