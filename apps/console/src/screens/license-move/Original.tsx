import type { SubscriptionPlan } from '@understudy/domain'
import { formatDay, formatDecimal, term } from '@understudy/messages/one-language'
import { Tag, type Tone } from '@understudy/ui'
import { Show } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'
import { DayCosts } from './DayCosts.tsx'
import { Losses } from './Losses.tsx'
import type { Moving } from './moving.tsx'
import { Overlap } from './Overlap.tsx'
import { Ways } from './Ways.tsx'

export const verdictTones = {
  same: 'good',
  equivalent: 'good',
  different: 'warn',
  discontinued: 'bad',
} as const satisfies Record<SubscriptionPlan['verdict'], Tone>

/** One subscription bought elsewhere: the verdict, what could take its place, who feels it, and when. */
export function Original(props: {
  readonly plan: SubscriptionPlan
  readonly asOf: string
  readonly moving: Moving
  readonly customer: CustomerFile
}) {
  const reader = useReader()
  const screen = () => reader.words().licenseMove
  const titleId = () => `original-${props.plan.subscription}`
  const isMoving = () => props.plan.move !== null
  const reassign = () => props.plan.reassign.length
  return (
    <section class="u-card u-stack" aria-labelledby={titleId()}>
      <header class="u-row c-spread">
        <h2 id={titleId()}>{props.plan.name}</h2>
        <Tag tone={verdictTones[props.plan.verdict]}>{screen().verdicts[props.plan.verdict]}</Tag>
      </header>
      <p>{screen().verdictTexts[props.plan.verdict]}</p>
      <Facts plan={props.plan} />
      <Show when={!isMoving()}>
        <Ways plan={props.plan} moving={props.moving} asOf={props.asOf} />
      </Show>
      <Show when={!isMoving() && props.plan.chosen}>
        <p>
          {reassign() === 0 ? screen().noReassign : reader.count(reassign(), screen().reassignText)}
        </p>
      </Show>
      <Losses plan={props.plan} customer={props.customer} />
      <Overlap plan={props.plan} asOf={props.asOf} customer={props.customer} />
      <DayCosts plan={props.plan} moving={isMoving() ? undefined : props.moving} />
      <Credit plan={props.plan} />
    </section>
  )
}

function Facts(props: { readonly plan: SubscriptionPlan }) {
  const { words, terms, locale } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().licenseMove
  const number = (count: number) => formatDecimal(locale(), String(count))
  const seller = () => {
    const { partner, channel } = props.plan
    const from = partner === null ? screen().microsoft : rehearsal.names(partner)
    return `${from} · ${term(terms().channels, channel)}`
  }
  return (
    <dl class="u-facts c-inline-facts">
      <div>
        <dt>{words().subscription.status}</dt>
        <dd>{term(terms().statuses, props.plan.status)}</dd>
      </div>
      <div>
        <dt>{screen().seats}</dt>
        <dd>{number(props.plan.quantity)}</dd>
      </div>
      <div>
        <dt>{screen().assigned}</dt>
        <dd>{number(props.plan.assigned)}</dd>
      </div>
      <div>
        <dt>{screen().endsOn}</dt>
        <dd>{formatDay(locale(), props.plan.endsAt)}</dd>
      </div>
      <div>
        <dt>{screen().soldBy}</dt>
        <dd>{seller()}</dd>
      </div>
    </dl>
  )
}

function Credit(props: { readonly plan: SubscriptionPlan }) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().licenseMove
  return (
    <p class="u-faint">
      <Show when={props.plan.credit.owner} fallback={screen().noCredit}>
        {(owner) => <>{screen().creditText(rehearsal.names(owner()))}</>}
      </Show>
    </p>
  )
}
