import type { z } from 'zod'
import { countryCodeField } from '../../kernel/fields.ts'
import { message } from '../../kernel/message.ts'
import { nameField, ofUser, passwordField } from '../../model/field-groups.ts'
import { customerField, userField } from '../../model/ids.ts'
import type { UserEvent } from '../../model/tenant/user-events.ts'

const particulars = {
  firstName: nameField.optional(),
  lastName: nameField.optional(),
  phone: nameField.optional(),
  principalName: nameField.optional().meta({ description: 'As in ada@adatum.example.' }),
  usageLocation: countryCodeField
    .optional()
    .meta({ description: 'Where the person works; without it there is no licence.' }),
  password: passwordField
    .optional()
    .meta({ description: 'Says that one is set; the password itself is never part of it.' }),
}

export const createUser = message('CreateUser', 'Adds a person to the customer’s tenant.', {
  customer: customerField,
  user: userField.meta({ creates: true }),
  name: nameField.optional().meta({ description: 'Shown to people; made of the id when absent.' }),
  ...particulars,
})

export const updateUser = message(
  'UpdateUser',
  'Changes what is known of a person; what is not named stays.',
  { ...ofUser, name: nameField.optional(), ...particulars },
)

export const deleteUser = message(
  'DeleteUser',
  'Removes a person; its licences are free, and its data is kept for a while.',
  ofUser,
)

export const restoreUser = message(
  'RestoreUser',
  'Brings a removed person back, without licences.',
  ofUser,
)

export type CreateUser = z.output<typeof createUser>
export type UpdateUser = z.output<typeof updateUser>
export type DeleteUser = z.output<typeof deleteUser>
export type RestoreUser = z.output<typeof restoreUser>

/** What this workflow may record. */
export type Recorded = UserEvent
