import type { Interval } from '../kernel/interval.ts'
import type { AzureSubscription, BillingStretch } from '../model/azure/azure-subscription.ts'
import type { Customer } from '../model/parties/customer.ts'
import { truthBy } from './invariant-check.ts'

export const billedExactlyOnce = truthBy(['azureSubscriptions', 'invoices'], {
  id: 'INV-03',
  statement:
    'Every minute of every Azure subscription’s running time is billed exactly once: no gap, no overlap.',
  violations: ({ after: customer }) =>
    customer.azureSubscriptions
      .rows()
      .flatMap((azure) => [...stretches(azure), ...invoiced(azure, customer)]),
})

/** Billing stretches, joined where they touch, are the running time that is kept apart from them. */
function stretches(azure: AzureSubscription): string[] {
  const billed = joined(azure.billing)
  const same = JSON.stringify(billed) === JSON.stringify(joined(azure.running))
  const overlap = azure.billing.some((stretch, index) => {
    const next = azure.billing[index + 1]
    return next !== undefined && (stretch.until === null || stretch.until > next.from)
  })
  return [
    ...(same ? [] : [`${azure.id} ran ${say(azure.running)} and is billed ${say(billed)}`]),
    ...(overlap ? [`${azure.id} is billed twice within ${say(azure.billing)}`] : []),
  ]
}

/** What is invoiced of each meter by itself: all of them count all the time. */
function invoiced(azure: AzureSubscription, customer: Invoiced): string[] {
  const byMeter = Map.groupBy(linesOf(azure, customer), ({ meter }) => meter)
  return [...byMeter.values()].flatMap((lines) => ofMeter(azure, lines))
}

/** Invoice lines of one meter never overlap, each lies in a stretch of its payer, and no payer skips time. */
function ofMeter(azure: AzureSubscription, lines: readonly Line[]): string[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1]
    const nextOfPayer = lines.slice(index + 1).find((later) => isOfOnePayer(later, line))
    return [
      ...(next && next.from < line.until ? [`${azure.id} is invoiced twice at ${next.from}`] : []),
      ...(runsWithin(azure, line)
        ? []
        : [`${azure.id} is invoiced at ${line.from} without running`]),
      ...(nextOfPayer && isOwed(azure, line, nextOfPayer.from)
        ? [`${azure.id} is not invoiced from ${line.until} to ${nextOfPayer.from}`]
        : []),
    ]
  })
}

function linesOf({ id }: AzureSubscription, customer: Invoiced): readonly Line[] {
  return customer.invoices
    .rows()
    .flatMap(({ stream, partner, lines }) =>
      lines
        .filter(({ credit }) => credit === undefined)
        .map(({ from, until, entitlement, meter }) => ({
          ...{ stream, partner, from, until, entitlement, meter },
        })),
    )
    .filter(({ entitlement }) => entitlement === id)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
}

type Invoiced = Pick<Customer, 'invoices'>

interface Payer {
  readonly stream: string
  readonly partner: string
}

interface Line extends Payer {
  readonly from: string
  readonly until: string
  readonly meter: string | null
}

function runsWithin(azure: AzureSubscription, line: Line): boolean {
  return azure.billing.some(
    ({ from, until, payer }) =>
      isPaidBy(payer, line) && from <= line.from && (until === null || line.until <= until),
  )
}

function isOfOnePayer(one: Payer, other: Payer): boolean {
  return one.stream === other.stream && one.partner === other.partner
}

function isPaidBy(payer: BillingStretch['payer'], line: Payer): boolean {
  return payer.stream !== 'outside-csp' && isOfOnePayer(payer, line)
}

/** True when the payer of an invoiced line owes for time after it: an invoice left it out. */
function isOwed(azure: AzureSubscription, line: Line, until: string): boolean {
  const { until: from } = line
  return azure.billing.some(
    (stretch) =>
      from < until &&
      isPaidBy(stretch.payer, line) &&
      stretch.from < until &&
      (stretch.until === null || stretch.until > from),
  )
}

function joined(intervals: readonly Interval[]): Interval[] {
  const all: Interval[] = []
  for (const { from, until } of intervals) {
    const last = all.at(-1)
    if (last?.until === from) all[all.length - 1] = { from: last.from, until }
    else all.push({ from, until })
  }
  return all
}

function say(intervals: readonly Interval[]): string {
  return intervals.map(({ from, until }) => `${from}–${until ?? 'now'}`).join(', ') || 'never'
}
