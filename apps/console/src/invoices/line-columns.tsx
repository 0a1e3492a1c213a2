import { formatDay } from '@understudy/messages/one-language'
import { Money, type Column } from '@understudy/ui'
import { useReader } from '../reader/reader.tsx'
import type { CustomerFile } from '../screens/customer/customer-file.ts'
import type { CausedLine, Posting } from './caused-lines.ts'
import { createMeterNames } from './meter-names.ts'

type Line = Posting['line']
type License = Extract<Line, { readonly charge: unknown }>

/** What a line of usage says: of which Azure subscription, of which time, how much. */
export function useUsageLineColumns(): () => Column<CausedLine>[] {
  const { words, terms } = useReader()
  const shared = useSharedColumns()
  const meterName = createMeterNames()
  return () => {
    const screen = words().customer.billing
    const { fields } = terms()
    const { from, to, quantity, amount } = shared(screen.from, screen.until)
    return [
      {
        key: 'entitlement',
        title: fields.entitlement,
        value: ({ posting: { line } }) =>
          'entitlement' in line ? line.entitlement : line.subscription,
        cell: ({ posting: { line } }) => (
          <span class="u-id">{'entitlement' in line ? line.entitlement : line.subscription}</span>
        ),
      },
      {
        key: 'meter',
        title: fields.meter,
        value: ({ posting: { line } }) => {
          if (!('meter' in line)) return words().invoices.charges[line.charge]
          const name = meterName(line.meter)
          if (line.credit === undefined) return name
          const credit = line.credit === 'earned' ? screen.earnedCredit : screen.reservedCredit
          return `${name} · ${credit}`
        },
      },
      from,
      to,
      { ...quantity, title: fields.quantity },
      amount,
    ]
  }
}

/** What a line of licences says: of which subscription, for what, of which days, how many at which price. */
export function useLicenseLineColumns(customer: () => CustomerFile): () => Column<CausedLine>[] {
  const { words } = useReader()
  const shared = useSharedColumns()
  const ofLicense = ({ posting }: CausedLine, of: (line: License) => string) =>
    'charge' in posting.line ? of(posting.line) : null
  return () => {
    const screen = words().invoices
    const { from, to, quantity, amount } = shared(screen.from, screen.to)
    const nameOf = ({ subscription }: License) =>
      customer().subscriptions[subscription]?.name ?? subscription
    return [
      {
        key: 'subscription',
        title: words().subscription.name,
        value: (row) => ofLicense(row, nameOf),
      },
      {
        key: 'charge',
        title: screen.charge,
        value: (row) => ofLicense(row, ({ charge }) => screen.charges[charge]),
      },
      from,
      to,
      quantity,
      {
        key: 'unit',
        title: screen.unitPrice,
        align: 'end',
        value: (row) => ofLicense(row, ({ unitPrice }) => unitPrice.amount),
        cell: ({ posting: { line } }) => ('charge' in line ? <Money value={line.unitPrice} /> : ''),
      },
      amount,
    ]
  }
}

/** What lines of every kind say; usage names the moment of its end, licences the last day. */
function useSharedColumns() {
  const { words, locale } = useReader()
  const lastOf = (line: Line) => ('charge' in line ? line.to : line.until)
  return (fromTitle: string, toTitle: string) => {
    const screen = words().invoices
    const day = (key: string, title: string, of: (line: Line) => string): Column<CausedLine> => ({
      key,
      title,
      value: ({ posting }) => of(posting.line),
      cell: ({ posting }) => (
        <span class="u-number">{formatDay(locale(), of(posting.line).slice(0, 10))}</span>
      ),
    })
    const from = day('from', fromTitle, (line) => line.from)
    const to = day('to', toTitle, lastOf)
    const quantity: Column<CausedLine> = {
      key: 'quantity',
      title: words().subscription.quantity,
      align: 'end',
      value: ({ posting }) => posting.line.quantity,
    }
    const amount: Column<CausedLine> = {
      key: 'amount',
      title: screen.amount,
      align: 'end',
      value: ({ posting }) => posting.amount.amount,
      cell: ({ posting }) => <Money value={posting.amount} />,
    }
    return { from, to, quantity, amount }
  }
}
