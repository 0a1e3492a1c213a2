import { z } from 'zod'
import { moneyField } from '../kernel/fields.ts'
import { amountField } from '../model/field-groups.ts'

/** An amount as it is answered; an expectation may write it as one text. */
export const moneyAnswer = z.union([amountField, moneyField])
