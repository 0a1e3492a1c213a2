import { z } from 'zod'
import { listCurrency } from '../../accounting/total.ts'
import { dayOf, daysBetween, type Instant } from '../../kernel/calendar.ts'
import { instantField } from '../../kernel/fields.ts'
import { sum } from '../../kernel/money.ts'
import { partnerField } from '../../model/ids.ts'
import { authorizationOf, authorizationStatuses } from '../../model/parties/authorization.ts'
import { customersOf, partnerOf } from '../../model/world.ts'
import { authorizationDays } from '../authorization-days.ts'
import { moneyAnswer } from '../money-answer.ts'
import { reading } from '../reading.ts'
import { boardRow, stages } from './row.ts'

const days = z.int().nullable()

/** Where a partner stands that leaves direct billing, all of its customers together. */
export const journey = reading({
  name: 'journey',
  summary: 'How many customers are how far, how many days are left, and what a day costs',
  question: z.strictObject({ partner: partnerField }),
  answer: z.strictObject({
    status: z.enum(authorizationStatuses),
    suspendsAt: instantField.nullable(),
    daysToSuspension: days,
    revokesAt: instantField.nullable(),
    daysToRevocation: days,
    customers: z.int(),
    stages: z.record(z.enum(stages), z.int()),
    left: z.int().meta({ description: 'What would be without anybody at the revocation.' }),
    others: z.int().meta({ description: 'What the request of transfer does not take.' }),
    perDay: moneyAnswer.meta({ description: 'What a day of all licences costs.' }),
  }),
  of: (world, { partner: id }) => {
    const partner = partnerOf(world, id)
    const rows = customersOf(world, id).flatMap((customer) => boardRow(id, customer, world) ?? [])
    const { suspendsAt, revokesAt } = authorizationDays(partner, world)
    const until = (at: Instant | null) =>
      at === null ? null : Math.max(0, daysBetween(dayOf(world.now), dayOf(at)))
    const count = (of: (row: (typeof rows)[number]) => number) =>
      rows.reduce((total, row) => total + of(row), 0)
    return {
      status: authorizationOf(partner).status,
      suspendsAt,
      daysToSuspension: until(suspendsAt),
      revokesAt,
      daysToRevocation: until(revokesAt),
      customers: rows.length,
      stages: {
        direct: count(({ stage }) => Number(stage === 'direct')),
        extended: count(({ stage }) => Number(stage === 'extended')),
        'in-transfer': count(({ stage }) => Number(stage === 'in-transfer')),
        done: count(({ stage }) => Number(stage === 'done')),
      },
      left: count(({ left }) => left),
      others: count(({ others }) => others.length),
      perDay: sum(
        listCurrency,
        rows.flatMap(({ perDay }) => perDay ?? []),
      ),
    }
  },
})
