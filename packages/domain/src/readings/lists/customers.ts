import { z } from 'zod'
import { countryField } from '../../kernel/fields.ts'
import { customerField, partnerField } from '../../model/ids.ts'
import { agreementStandings, customerLine, customerRow, type CustomerRow } from '../customer-row.ts'
import { dealings } from '../../policies/dealing.ts'
import { moneyAnswer } from '../money-answer.ts'
import type { List, ListAsked } from './list.ts'
import { pageFields } from '../page.ts'
import { listReading, searchField, sortField, yesOrNo } from './list-reading.ts'

const question = z.strictObject({
  as: partnerField.optional().meta({
    description: 'The partner whose agreement, budget and relationship are told.',
  }),
  search: searchField('the name, the domain, the country or the id'),
  partner: partnerField.optional().meta({ description: 'Only customers of this partner.' }),
  related: yesOrNo('Only with or without a relationship to `as`.'),
  dealing: z.enum(dealings).optional().meta({
    description:
      'Only direct customers of `as`, indirect ones, or direct ones extended to a provider.',
  }),
  agreement: z.enum(agreementStandings).optional(),
  legacy: yesOrNo('Only with or without existing Azure (0145P).'),
  plans: yesOrNo('Only with or without an Azure plan.'),
  budget: yesOrNo('Only with or without a budget of `as`.'),
  sort: sortField([
    'name',
    'domain',
    'country',
    'relationship',
    'dealing',
    'agreement',
    'legacy',
    'plans',
    'budget',
  ]),
  ...pageFields,
})

export interface CustomersAsked extends ListAsked {
  readonly as?: string | undefined
  readonly partner?: string | undefined
  readonly related?: 'true' | 'false' | undefined
  readonly dealing?: (typeof dealings)[number] | undefined
  readonly agreement?: (typeof agreementStandings)[number] | undefined
  readonly legacy?: 'true' | 'false' | undefined
  readonly plans?: 'true' | 'false' | undefined
  readonly budget?: 'true' | 'false' | undefined
}

const line = (row: CustomerRow, { as }: Pick<CustomersAsked, 'as'>) => customerLine(row, as ?? null)
const is = (wanted: 'true' | 'false' | undefined, so: boolean) =>
  wanted === undefined || wanted === String(so)

export const customerList: List<CustomerRow, CustomersAsked> = {
  columns: {
    name: { kind: 'text', told: ({ name }) => name },
    domain: { kind: 'text', told: ({ domain }) => domain },
    country: { kind: 'text', told: ({ country }) => country },
    relationship: { kind: 'number', told: (row, asked) => Number(!line(row, asked).isRelated) },
    dealing: {
      kind: 'number',
      told: (row, asked) => {
        const { dealing } = line(row, asked)
        return dealing === null ? null : dealings.indexOf(dealing)
      },
    },
    agreement: {
      kind: 'number',
      told: (row, asked) => agreementStandings.indexOf(line(row, asked).agreement),
    },
    legacy: { kind: 'number', told: ({ legacy }) => legacy },
    plans: { kind: 'number', told: ({ plans }) => plans },
    budget: {
      kind: 'number',
      told: (row, asked) => {
        const { budget } = line(row, asked)
        return budget === null ? null : Number(budget.amount)
      },
    },
  },
  isAsked: (row, asked) => {
    const { isRelated, dealing, agreement, legacy, plans, budget } = line(row, asked)
    return (
      (asked.partner === undefined || row.partners.includes(asked.partner)) &&
      (asked.dealing === undefined || dealing === asked.dealing) &&
      (asked.agreement === undefined || agreement === asked.agreement) &&
      is(asked.related, isRelated) &&
      is(asked.legacy, legacy > 0) &&
      is(asked.plans, plans > 0) &&
      is(asked.budget, budget !== null)
    )
  },
  textsOf: ({ customer, name, domain, country }) => [customer, name, domain, country],
  id: ['text'],
  idOf: ({ customer }) => [customer],
}

/** Customers in one line each, as one partner sees them. */
export const customers = listReading({
  name: 'customers',
  summary: 'Customers as one partner sees them, page by page',
  question,
  row: z.strictObject({
    customer: customerField,
    name: z.string(),
    domain: z.string(),
    country: countryField,
    partners: z.array(partnerField).readonly(),
    isRelated: z.boolean(),
    dealing: z.enum(dealings).nullable().meta({
      description: 'How `as` deals with the customer; null without a relationship.',
    }),
    through: z.array(partnerField).readonly().meta({
      description: 'The providers of a reseller, or the resellers of a provider.',
    }),
    agreement: z.enum(agreementStandings),
    legacy: z.int().meta({ description: 'Existing Azure (0145P) under no plan yet.' }),
    plans: z.int(),
    budget: moneyAnswer.nullable(),
  }),
  list: customerList,
  kept: 'customers',
  rowsOf: (customer, { partners }) => [customerRow(customer, partners)],
  shown: line,
})
