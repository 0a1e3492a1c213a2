import { customerField, dateField } from '@understudy/domain'
import { z } from 'zod'
import { jsonIn } from '../read/cells.ts'
import type { Wave } from './waves.ts'

/** A plan as it is kept beside its report, to be held against later files. */
const planFileSchema = z.strictObject({
  asOf: dateField,
  waves: z.array(
    z.strictObject({
      day: dateField,
      customers: z.array(z.strictObject({ id: customerField, name: z.string() })),
    }),
  ),
})
export type PlanFile = z.output<typeof planFileSchema>

export function planText(
  asOf: string,
  waves: readonly Wave[],
  nameOf: (id: string) => string,
): string {
  const told = waves.map(({ day, customers }) => ({
    day,
    customers: customers.map((id) => ({ id, name: nameOf(id) })),
  }))
  return `${JSON.stringify({ asOf, waves: told }, null, 2)}\n`
}

/** Null when the text is no plan. */
export function planIn(text: string): PlanFile | null {
  return planFileSchema.safeParse(jsonIn(text)).data ?? null
}
