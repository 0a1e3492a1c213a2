import { z } from 'zod'
import { customerField } from '../model/ids.ts'
import { reading } from './reading.ts'

const customersMax = 100

/** Enough to choose from; where there are more, another is found in the list of all. */
export const firstCustomers = reading({
  name: 'first-customers',
  summary: `What the first ${customersMax} customers by their ids are called, in order of their names`,
  question: z.strictObject({}),
  answer: z.array(z.strictObject({ id: customerField, name: z.string() })).readonly(),
  of: ({ customers }) =>
    customers
      .entries()
      .slice(0, customersMax)
      .map(([id, { name }]) => ({ id, name }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
})
