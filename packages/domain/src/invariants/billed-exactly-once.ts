import type { Interval } from '../kernel/interval.ts'
import type { AzureSubscription } from '../model/azure/azure-subscription.ts'
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

/** Invoice lines of one subscription never overlap, each lies in a stretch of its stream, and no stream skips time. */
function invoiced(azure: AzureSubscription, customer: Invoiced): string[] {
  const lines = linesOf(azure, customer)
  return lines.flatMap((line, index) => {
    const next = lines[index + 1]
    const nextOfStream = lines.slice(index + 1).find(({ stream }) => stream === line.stream)
    return [
      ...(next && next.from < line.until ? [`${azure.id} is invoiced twice at ${next.from}`] : []),
      ...(runsWithin(azure, line)
        ? []
        : [`${azure.id} is invoiced at ${line.from} without running`]),
      ...(nextOfStream && isOwed(azure, line.stream, line.until, nextOfStream.from)
        ? [`${azure.id} is not invoiced from ${line.until} to ${nextOfStream.from}`]
        : []),
    ]
  })
}

function linesOf({ id }: AzureSubscription, customer: Invoiced): readonly Line[] {
  return customer.invoices
    .rows()
    .flatMap(({ stream, lines }) =>
      lines.map(({ from, until, entitlement }) => ({ stream, from, until, entitlement })),
    )
    .filter(({ entitlement }) => entitlement === id)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
}

type Invoiced = Pick<Customer, 'invoices'>

interface Line {
  readonly stream: string
  readonly from: string
  readonly until: string
}

function runsWithin(azure: AzureSubscription, line: Line): boolean {
  return azure.billing.some(
    ({ from, until, payer }) =>
      payer.stream === line.stream && from <= line.from && (until === null || line.until <= until),
  )
}

/** True when the stream's payer owes for time in between: an invoice left it out. */
function isOwed(azure: AzureSubscription, stream: string, from: string, until: string): boolean {
  return azure.billing.some(
    (stretch) =>
      from < until &&
      stretch.payer.stream === stream &&
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
