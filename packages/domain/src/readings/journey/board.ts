import { z } from 'zod'
import { instantField } from '../../kernel/fields.ts'
import { customerField, partnerField } from '../../model/ids.ts'
import type { List, ListAsked } from '../lists/list.ts'
import { listReading, searchField, sortField, yesOrNo } from '../lists/list-reading.ts'
import { moneyAnswer } from '../money-answer.ts'
import { pageFields } from '../page.ts'
import { boardRow, nextSteps, reasons, stages, type BoardRow } from './row.ts'
import { heldKinds, ways } from './way.ts'

const question = z.strictObject({
  partner: partnerField.meta({ description: 'Who leaves direct billing.' }),
  search: searchField('the name and the id'),
  stage: z.enum(stages).optional(),
  next: z.enum(nextSteps).optional(),
  others: yesOrNo('Only with or without something that the request of transfer does not take.'),
  sort: sortField(['order', 'name', 'stage', 'left', 'others', 'cost']),
  ...pageFields,
})

interface Asked extends ListAsked {
  readonly partner: z.output<typeof partnerField>
  readonly stage?: BoardRow['stage'] | undefined
  readonly next?: BoardRow['next'] | undefined
  readonly others?: 'true' | 'false' | undefined
}

const board: List<BoardRow, Asked> = {
  columns: {
    order: { kind: 'text', told: ({ goBy }) => goBy },
    name: { kind: 'text', told: ({ name }) => name },
    stage: { kind: 'number', told: ({ stage }) => stages.indexOf(stage) },
    left: { kind: 'number', told: ({ left }) => left },
    others: { kind: 'number', told: ({ others }) => others.length },
    cost: {
      kind: 'number',
      told: ({ perDay }) => (perDay === null ? null : Number(perDay.amount)),
    },
  },
  isAsked: (row, { stage, next, others }) =>
    (stage === undefined || row.stage === stage) &&
    (next === undefined || row.next === next) &&
    (others === undefined || others === String(row.others.length > 0)),
  textsOf: ({ customer, name }) => [customer, name],
  id: ['text'],
  idOf: ({ customer }) => [customer],
}

/** Every customer of a partner that leaves direct billing, in the order in which to go (decision-0208). */
export const journeyBoard = listReading({
  name: 'journey-board',
  summary: 'How far each customer of a partner is on its way to an indirect provider, page by page',
  question,
  row: z.strictObject({
    customer: customerField,
    name: z.string(),
    stage: z.enum(stages),
    next: z.enum(nextSteps),
    provider: partnerField.nullable(),
    left: z.int().meta({ description: 'What would be without anybody at the revocation.' }),
    movable: z.int().meta({ description: 'Of what there is, what the request of transfer takes.' }),
    others: z
      .array(
        z.strictObject({
          id: z.string(),
          kind: z.enum(heldKinds),
          way: z.enum(ways),
          endsAt: instantField.nullable(),
        }),
      )
      .readonly()
      .meta({ description: 'What it does not take, each with its way.' }),
    goBy: instantField.nullable().meta({ description: 'Null when nothing presses.' }),
    reason: z.enum(reasons),
    perDay: moneyAnswer.nullable().meta({
      description: 'What a day of its licences costs with this partner; null without a posting.',
    }),
  }),
  list: board,
  kept: null,
  rowsOf: (customer, world, { partner }) => {
    const row = boardRow(partner, customer, world)
    return row === null ? [] : [row]
  },
  shown: (row) => row,
})
