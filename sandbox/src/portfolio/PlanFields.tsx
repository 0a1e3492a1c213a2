import { portfolioWords } from '@understudy/messages'
import { planOrders, type PlanOrder } from '@understudy/portfolio'
import { Check, Field, Select } from '@understudy/ui'
import { useLocale, useWords } from '../words.ts'
import type { AskedPlan } from './asked-plan.ts'

/** How many a day, who comes first, and how it is played. */
export function PlanFields(props: { readonly plan: AskedPlan }) {
  const words = useWords()
  const locale = useLocale()
  const orders = () => portfolioWords[locale()].plans.orders
  return (
    <>
      <Field
        label={words.portfolio.perDay}
        type="number"
        value={props.plan.perDay.value()}
        onInput={props.plan.perDay.set}
        problem={props.plan.perDay.problem()}
      />
      <Select
        label={words.portfolio.order}
        options={planOrders.map((value) => ({ value, text: orders()[value] }))}
        value={props.plan.order.value()}
        onChange={(value) => props.plan.order.set(value as PlanOrder)}
      />
      <Field
        label={words.portfolio.oneIn}
        hint={words.portfolio.oneInHint}
        type="number"
        value={props.plan.oneIn.value()}
        onInput={props.plan.oneIn.set}
        problem={props.plan.oneIn.problem()}
      />
      <Check
        label={words.portfolio.compare}
        checked={props.plan.compare.value()}
        onChange={props.plan.compare.set}
      />
      <Check
        label={words.portfolio.year}
        checked={props.plan.year.value()}
        onChange={props.plan.year.set}
      />
    </>
  )
}
