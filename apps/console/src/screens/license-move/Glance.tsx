import { formatDecimal, formatList, formatMoney, term } from '@understudy/messages/one-language'
import { Field, Notice } from '@understudy/ui'
import { Show } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { Figures } from '../../shell/Figures.tsx'
import { Requirements } from '../../rehearsal/Requirements.tsx'
import type { Moving } from './moving.tsx'
import type { Plan } from './plan.ts'

/** The whole plan in four figures, whether the regions meet, what the move needs, and the day it is planned for. */
export function Glance(props: { readonly plan: Plan; readonly moving: Moving }) {
  const reader = useReader()
  const screen = () => reader.words().licenseMove
  const number = (count: number) => formatDecimal(reader.locale(), String(count))
  const broken = () =>
    props.plan.requirements.filter(({ inForce, holds }) => inForce && !holds).length
  const met = () =>
    broken() === 0
      ? reader.words().transition.met
      : reader.count(broken(), reader.words().transition.blocked)
  const figures = () => {
    const { usersToReassign, usersLosing, interruptedUserDays, paidTwice } = props.plan.totals
    return [
      { title: screen().usersToReassign, text: number(usersToReassign) },
      {
        title: screen().usersLosing,
        text: number(usersLosing),
        tone: usersLosing > 0 ? ('bad' as const) : ('good' as const),
      },
      {
        title: screen().interrupted,
        text: number(interruptedUserDays),
        tone: interruptedUserDays > 0 ? ('bad' as const) : ('good' as const),
      },
      { title: screen().paidTwice, text: formatMoney(reader.locale(), paidTwice) },
    ]
  }
  const prices = () => {
    const { unpriced } = props.plan.totals
    const missing =
      unpriced.length > 0 ? [`${reader.count(unpriced.length, screen().unpriced)}.`] : []
    return [screen().listPrices, ...missing].join(' ')
  }
  return (
    <section class="u-card u-stack" aria-labelledby="glance">
      <h2 id="glance">{screen().glance}</h2>
      <Figures figures={figures()} />
      <p class="u-faint c-small">{prices()}</p>
      <Region plan={props.plan} />
      <details class="c-details" open={broken() > 0}>
        <summary>{reader.words().shell.pair(screen().requirements, met())}</summary>
        <Requirements requirements={props.plan.requirements} label={screen().requirements} />
      </details>
      <div class="c-form-row">
        <Field
          type="date"
          label={screen().planned}
          hint={screen().plannedHint}
          value={props.moving.on()}
          onInput={props.moving.planOn}
        />
      </div>
    </section>
  )
}

function Region(props: { readonly plan: Plan }) {
  const { words, locale } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().licenseMove
  const region = () => props.plan.region
  const market = (name: string | null) =>
    name === null ? screen().regionUnknown : term(screen().markets, name)
  const could = () => region().partnersInRegion.map((id) => rehearsal.names(id))
  return (
    <>
      <Show
        when={!region().shared}
        fallback={<p>{screen().regionShared(market(region().customerMarket))}</p>}
      >
        <Notice
          tone="bad"
          title={screen().regionDiffers(
            market(region().partnerMarket),
            market(region().customerMarket),
          )}
        >
          <p>
            {could().length > 0
              ? screen().couldMove(formatList(locale(), could()))
              : screen().nobodyCould}
          </p>
        </Notice>
      </Show>
      <p>{props.plan.delegatedAdmin ? screen().withAdmin : screen().withoutAdmin}</p>
    </>
  )
}
