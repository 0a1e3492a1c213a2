import {
  formatDay,
  formatDecimal,
  formatLength,
  formatList,
} from '@understudy/messages/one-language'
import { Money, Tag, type Column, type Tone } from '@understudy/ui'
import { Show } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'
import type { ReservationRow as Row } from './reservations.ts'
import { ReturnButton } from './ReturnButton.tsx'

const tones = {
  covers: 'good',
  stops: 'warn',
  stranded: 'bad',
  idle: 'neutral',
  over: 'neutral',
  returned: 'neutral',
} as const satisfies Record<Row['standing'], Tone>

/** What was reserved and how it is paid, then what it does, and the button that gives it back. */
export function useReservationColumns(
  customer: () => CustomerFile,
  onReturn: (row: Row) => void,
): () => Column<Row>[] {
  const { words, terms } = useReader()
  const paid = usePaidColumns()
  const done = useDoneColumns(customer)
  return () => {
    const screen = words().reservations
    return [
      { key: 'name', title: terms().fields.name, value: ({ name }) => name },
      { key: 'what', title: screen.what, value: capacityOf, inFileOnly: true },
      ...paid(),
      ...done(),
      {
        key: 'return',
        title: screen.return,
        actions: true,
        value: () => null,
        cell: (row) => <ReturnButton row={row} onReturn={() => onReturn(row)} />,
      },
    ]
  }
}

function usePaidColumns(): () => Column<Row>[] {
  const { words, locale } = useReader()
  return () => {
    const screen = words().reservations
    return [
      {
        key: 'instances',
        title: screen.instances,
        align: 'end',
        value: ({ quantity }) => quantity,
        cell: ({ quantity }) => formatDecimal(locale(), String(quantity)),
      },
      {
        key: 'term',
        title: screen.term,
        value: ({ termLength }) => formatLength(locale(), termLength),
      },
      { key: 'payment', title: screen.payment, value: ({ payment }) => screen.payments[payment] },
      {
        key: 'monthly',
        title: screen.monthly,
        align: 'end',
        value: ({ monthly }) => monthly?.amount ?? null,
        cell: ({ monthly }) => (
          <Show when={monthly} fallback={screen.unpriced}>
            {(amount) => <Money value={amount()} />}
          </Show>
        ),
      },
      {
        key: 'until',
        title: screen.until,
        value: ({ until }) => until,
        cell: ({ until }) => <span class="u-number">{formatDay(locale(), until)}</span>,
      },
    ]
  }
}

function useDoneColumns(customer: () => CustomerFile): () => Column<Row>[] {
  const { words, locale } = useReader()
  const rehearsal = useRehearsal()
  const planName = (plan: string | null) => {
    const record = plan === null ? undefined : customer().plans[plan]?.partnerOfRecord
    return record === undefined ? null : rehearsal.names(record)
  }
  return () => {
    const screen = words().reservations
    return [
      { key: 'scope', title: screen.scope, value: ({ scope }) => scope ?? screen.shared },
      { key: 'plan', title: screen.plan, value: ({ plan }) => planName(plan) },
      {
        key: 'standing',
        title: screen.standing,
        value: ({ standing }) => screen.standings[standing],
        cell: ({ standing, covers }) => (
          <>
            <Tag tone={tones[standing]}>{screen.standings[standing]}</Tag>{' '}
            <span class="u-faint c-small">{formatList(locale(), covers)}</span>
          </>
        ),
      },
      {
        key: 'covers',
        title: screen.covers,
        value: ({ covers }) => (covers.length === 0 ? null : formatList(locale(), covers)),
        inFileOnly: true,
      },
    ]
  }
}

function capacityOf({ armSku, armRegion }: Row): string {
  return `${armSku} · ${armRegion}`
}
