import type { SubscriptionPlan } from '@understudy/domain'
import { formatDay, formatMoney } from '@understudy/messages/one-language'
import { Calendar } from '@understudy/ui'
import { useReader } from '../../reader/reader.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'
import { overlapOf, rowOf, type Replacement } from './overlap.ts'

/** The old and the new subscription over time: days paid twice, days without cover, and the days that matter. */
export function Overlap(props: {
  readonly plan: SubscriptionPlan
  readonly asOf: string
  readonly customer: CustomerFile
}) {
  const reader = useReader()
  const screen = () => reader.words().licenseMove
  const days = () =>
    overlapOf(props.plan, props.asOf, replacementsOf(props.plan, props.customer), {
      ...screen(),
      paidTwiceDays: (count) => reader.count(count, screen().paidTwiceDays),
      uncoveredDays: (count) => reader.count(count, screen().uncoveredDays),
    })
  const day = (moment: string | null) =>
    moment === null ? screen().unknownDay : formatDay(reader.locale(), moment)
  const description = () => {
    const { recommended, serviceEndsAt, dataGoesAt } = props.plan.calendar
    return screen().drawn(day(recommended), day(serviceEndsAt), day(dataGoesAt))
  }
  const tell = (pointed: string) => {
    const row = rowOf(props.plan.calendar.days, pointed)
    if (row === undefined) return []
    return [
      reader.count(row.paidTwiceDays, screen().paidTwiceDays),
      ...(row.paidTwice === null ? [] : [formatMoney(reader.locale(), row.paidTwice)]),
      reader.count(row.uncoveredDays, screen().uncoveredDays),
    ]
  }
  return (
    <section class="u-stack">
      <h3>{screen().calendar}</h3>
      <Calendar
        label={screen().calendarOf(props.plan.name)}
        description={description()}
        lanes={days().lanes}
        markers={days().markers}
        bands={days().bands}
        tell={tell}
      />
    </section>
  )
}

/** What was bought already, else what is planned. */
function replacementsOf(plan: SubscriptionPlan, customer: CustomerFile): readonly Replacement[] {
  const move = plan.move === null ? undefined : customer.moves[plan.move]
  const line = move?.lines.find(({ source }) => source === plan.subscription)
  const bought = (line?.targets ?? []).flatMap(({ subscription }) => {
    const one = customer.subscriptions[subscription]
    return one ? [{ name: one.name, from: one.purchasedAt.slice(0, 10), until: null }] : []
  })
  if (bought.length > 0 || plan.day === null || plan.chosen === null) return bought
  const { on } = plan.day
  return plan.chosen.names.map((name) => ({ name, from: on, until: null }))
}
