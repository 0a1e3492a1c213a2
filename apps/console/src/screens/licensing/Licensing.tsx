import { formatDecimal } from '@understudy/messages/one-language'
import { createReading } from '../../cache/reading.ts'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { Figures } from '../../shell/Figures.tsx'
import { Loaded } from '../../shell/Loaded.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'
import { Pools } from './Pools.tsx'
import type { Service } from './user-rows.ts'
import { Users } from './Users.tsx'

/** What the tenant holds, who has it, and what everybody was served so far. */
export function Licensing(props: { readonly customer: CustomerFile }) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().licensing
  const of = () => ({ customer: props.customer.id })
  const pools = createReading(() => rehearsal.asking.reading('license-pools', of()))
  const service = createReading(() => rehearsal.asking.reading('service', of()))
  return (
    <div class="u-stack">
      <p>{screen().lead}</p>
      <Loaded reading={service}>{(reading) => <Totals service={reading()} />}</Loaded>
      <Loaded reading={pools}>
        {(rows) => <Pools pools={rows()} customer={props.customer} />}
      </Loaded>
      <Users customer={props.customer} service={service.value()} pools={pools.value() ?? []} />
    </div>
  )
}

function Totals(props: { readonly service: Service }) {
  const { words, locale } = useReader()
  const screen = () => words().licensing
  const figures = () => {
    const { interruptedDays, usersInterrupted, usersMissing, servicesLost } = props.service.total
    const figure = (title: string, value: string) => ({
      title,
      text: formatDecimal(locale(), value),
      tone: Number(value) > 0 ? ('bad' as const) : ('good' as const),
    })
    return [
      figure(screen().interruptedUserDays, interruptedDays),
      figure(screen().usersInterrupted, String(usersInterrupted)),
      figure(screen().usersMissing, String(usersMissing)),
      figure(screen().servicesLost, String(servicesLost)),
    ]
  }
  return (
    <section class="u-stack" aria-label={screen().totals}>
      <h2>{screen().totals}</h2>
      <Figures figures={figures()} />
    </section>
  )
}
