import type { MoveDay, SubscriptionPlan } from '@understudy/domain'
import { formatDay, formatDecimal, formatMoney } from '@understudy/messages/one-language'
import { Button, Money, Table, Tag, type Column } from '@understudy/ui'
import { Show } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import type { Moving } from './moving.tsx'

/** What it costs to make the move on each day: money, and days on which users are without service. */
export function DayCosts(props: {
  readonly plan: SubscriptionPlan
  readonly moving: Moving | undefined
}) {
  const reader = useReader()
  const screen = () => reader.words().licenseMove
  const columns = useDayColumns(
    () => props.plan,
    () => props.moving,
  )
  const cancelled = () => {
    const { days, paid } = props.plan.calendar.unusedToday
    const unused = reader.count(days, screen().unusedDays)
    if (paid === null) return screen().cancelToday(unused)
    return screen().cancelTodayPaid(unused, formatMoney(reader.locale(), paid))
  }
  return (
    <section class="u-stack">
      <h3>{screen().days}</h3>
      <Show when={props.plan.status === 'active'}>
        <p>{cancelled()}</p>
      </Show>
      <Table
        label={reader.words().shell.pair(screen().days, props.plan.name)}
        columns={columns()}
        rows={props.plan.calendar.days}
        rowId={({ on }) => on}
        searchable={false}
        exportAs={`days-${props.plan.subscription}.csv`}
      />
    </section>
  )
}

function useDayColumns(
  plan: () => SubscriptionPlan,
  planning: () => Moving | undefined,
): () => Column<MoveDay>[] {
  const { words, locale } = useReader()
  return () => {
    const screen = words().licenseMove
    const number = (count: number) => formatDecimal(locale(), String(count))
    const standing = ({ safe, dataGone, uncoveredDays }: MoveDay) => {
      if (dataGone) return screen.dataGone
      if (safe) return screen.safe
      return uncoveredDays > 0 ? screen.tooLate : screen.late
    }
    const tone = ({ safe, dataGone, uncoveredDays }: MoveDay) =>
      dataGone || uncoveredDays > 0 ? 'bad' : safe ? 'good' : 'warn'
    const count = (key: string, title: string, of: (day: MoveDay) => number): Column<MoveDay> => ({
      key,
      title,
      align: 'end',
      value: of,
      cell: (day) => <span class="u-number">{number(of(day))}</span>,
    })
    const columns: Column<MoveDay>[] = [
      {
        key: 'on',
        title: screen.day,
        value: ({ on }) => on,
        cell: ({ on }) => <span class="u-number">{formatDay(locale(), on)}</span>,
      },
      count('overlap', screen.overlap, (day) => day.paidTwiceDays),
      {
        key: 'cost',
        title: screen.cost,
        align: 'end',
        value: ({ paidTwice }) => paidTwice?.amount ?? null,
        cell: ({ paidTwice }) => (paidTwice === null ? '–' : <Money value={paidTwice} />),
      },
      count('gap', screen.gap, (day) => day.uncoveredDays),
      count('users', screen.gapUserDays, (day) => day.uncoveredUserDays),
      {
        key: 'safe',
        title: words().subscription.status,
        value: standing,
        cell: (day) => (
          <span class="u-row">
            <Tag tone={tone(day)}>{standing(day)}</Tag>
            <Show when={day.on === plan().calendar.recommended}>
              <Tag tone="accent">{screen.recommended}</Tag>
            </Show>
          </span>
        ),
      },
    ]
    const moving = planning()
    if (moving === undefined) return columns
    return [...columns, planColumn(screen.planDay, moving, { words, locale })]
  }
}

function planColumn(
  title: string,
  moving: Moving,
  { words, locale }: Pick<ReturnType<typeof useReader>, 'words' | 'locale'>,
): Column<MoveDay> {
  return {
    key: 'plan',
    title,
    actions: true,
    value: () => null,
    cell: ({ on }) => (
      <Button
        size="small"
        kind="quiet"
        label={words().shell.pair(title, formatDay(locale(), on))}
        pressed={moving.on() === on}
        onClick={() => moving.planOn(on)}
      >
        {title}
      </Button>
    ),
  }
}
