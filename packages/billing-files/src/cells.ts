/** What the cells of a column are. */
export type CellKind = 'text' | 'number' | 'moment' | 'day'

const days = new Set(['OrderDate', 'UsageDate', 'PCToBCExchangeRateDate'])
const numbers =
  /^(?:UnitPrice|Quantity|Amount|TotalOtherDiscount|Subtotal|Tax|TaxTotal|Total|TotalForCustomer|(?:Consumed|Included|Overage|Billable)Quantity|ListPrice|PretaxCharges|TaxAmount|PostTaxTotal|P\w+EffectiveRate|EffectiveUnitPrice|PCToBCExchangeRate|\w+PreTaxTotal|\w*CreditPercentage)$/

export function kindOf(column: string): CellKind {
  if (days.has(column)) return 'day'
  if (column.endsWith('Date')) return 'moment'
  return numbers.test(column) ? 'number' : 'text'
}

/** A value as the file spells it: `3/31/2020 23:59` and `3/4/2020`, in UTC, whatever the reader's language (decision-0227#bytes). */
export function spelled(column: string, value: string): string {
  const kind = kindOf(column)
  // What was read and is no day is shown as it was written.
  if (kind === 'text' || kind === 'number' || !/^\d{4}-\d{2}-\d{2}/.test(value)) return value
  switch (kind) {
    case 'moment':
      return `${dayText(value)} ${Number(value.slice(11, 13))}:${value.slice(14, 16)}`
    case 'day':
      return dayText(value)
  }
}

function dayText(value: string): string {
  return `${Number(value.slice(5, 7))}/${Number(value.slice(8, 10))}/${value.slice(0, 4)}`
}
