import { z } from 'zod'
import { message } from '../../kernel/message.ts'
import { ofSubscription, ofUser } from '../../model/field-groups.ts'
import { customerField, serviceField, skuField, userField } from '../../model/ids.ts'
import type { UserEvent } from '../../model/tenant/user-events.ts'

const license = z.strictObject({
  sku: skuField,
  without: z.array(serviceField).default([]).meta({
    description: 'Short names of the service plans that are turned off.',
  }),
})

/** How many users one command may change. */
export const usersMax = 500

export const changeLicenses = message(
  'ChangeLicenses',
  'Assigns licences to users and takes others away, for all of them or for none.',
  {
    customer: customerField,
    users: z.array(userField).min(1).max(usersMax),
    add: z.array(license).default([]),
    remove: z.array(skuField).default([]),
  },
)

export const announceLoss = message(
  'AnnounceLoss',
  'Names the users whose services will stop with a subscription; sent by the clock alone.',
  ofSubscription,
)

export const deleteUserData = message(
  'DeleteUserData',
  'Deletes what was kept after a licence was taken away; sent by the clock alone.',
  ofUser,
)

export type ChangeLicenses = z.output<typeof changeLicenses>
export type AnnounceLoss = z.output<typeof announceLoss>
export type DeleteUserData = z.output<typeof deleteUserData>

/** What this workflow may record. */
export type Recorded = UserEvent
