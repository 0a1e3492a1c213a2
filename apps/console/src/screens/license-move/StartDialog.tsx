import type { MoveStart, SubscriptionPlan } from '@understudy/domain'
import { formatDay, formatList, formatMoney } from '@understudy/messages/one-language'
import { arriveAt, Button, Check, Choice, Dialog, Notice } from '@understudy/ui'
import { createSignal, For, Show } from 'solid-js'
import { LossList } from '../../losses/LossList.tsx'
import { useReader } from '../../reader/reader.tsx'
import { Foreseen } from '../../shell/Foreseen.tsx'
import { ForeseenInvoices } from '../../shell/ForeseenInvoices.tsx'
import { ProblemNotice } from '../../shell/ProblemNotice.tsx'
import { Stranded } from '../../shell/Stranded.tsx'
import { createStarting, type Starting } from './starting.ts'

type Props = Starting & { readonly onClose: () => void }

/** Which day it is bought on, with what each costs; whoever loses something is named, and accepted or not. */
export function StartDialog(props: Props) {
  const reader = useReader()
  const screen = () => reader.words().licenseMove
  const [wanted, setWanted] = createSignal<MoveStart['when']>()
  const [ticked, setTicked] = createSignal(false)
  const starts = () => props.plan.starts
  const start = () => starts().find(({ when }) => when === wanted()) ?? starts()[0]
  const starting = createStarting(props)
  const reason = () => {
    if (starting.command.reason() !== undefined) return starting.command.reason()
    const isAsked = starting.losses().length > 0 && !ticked()
    return isAsked ? reader.words().losses.tickFirst : undefined
  }
  async function confirm() {
    const chosen = start()
    if (chosen === undefined || !(await starting.give(chosen))) return
    props.onClose()
    arriveAt(isNow(chosen, props.plan.asOf) ? 'tasks' : 'scheduled')
  }
  return (
    <Dialog
      open
      onClose={props.onClose}
      title={screen().startsTitle}
      actions={
        <>
          <Button onClick={props.onClose}>{screen().notYet}</Button>
          <Button kind="primary" disabledReason={reason()} onClick={() => void confirm()}>
            <Confirm start={start()} today={props.plan.asOf} />
          </Button>
        </>
      }
    >
      <p>{screen().startsLead}</p>
      <Foreseen failures={starting.failures()} />
      <Stranded stranded={starting.stranded()} />
      <When starts={starts()} value={start()?.when} onChange={setWanted} />
      <ForeseenInvoices orders={starting.foretold(start())} />
      <Show when={starting.losses().length > 0}>
        <Notice
          tone="bad"
          title={reader.count(starting.losses().length, reader.words().losses.usersLose)}
        >
          <Endings plans={props.included} />
        </Notice>
        <LossList losses={starting.losses()} exportAs="losses-of-move.csv" />
        <Check
          label={reader.count(starting.losses().length, reader.words().losses.accept)}
          checked={ticked()}
          onChange={setTicked}
        />
      </Show>
      <ProblemNotice problem={starting.command.problem()} />
    </Dialog>
  )
}

function When(props: {
  readonly starts: readonly MoveStart[]
  readonly value: MoveStart['when'] | undefined
  readonly onChange: (when: MoveStart['when']) => void
}) {
  const reader = useReader()
  const screen = () => reader.words().licenseMove
  const title = (start: MoveStart) => {
    const days = daysOf(start).map((day) => formatDay(reader.locale(), day))
    if (days.length > 1) return screen().startOnEach(formatList(reader.locale(), days))
    return screen().startOn[start.when](days[0] ?? '')
  }
  const detail = ({ paidTwice, paidTwiceDays, unpriced, uncoveredUserDays }: MoveStart) => {
    const days = reader.count(paidTwiceDays, screen().paidTwiceDays)
    const sum = formatMoney(reader.locale(), paidTwice)
    return [
      paidTwiceDays === 0 ? screen().startCostsNothing : screen().startCosts(sum, days),
      ...(unpriced.length > 0 ? [reader.count(unpriced.length, screen().unpriced)] : []),
      ...(uncoveredUserDays > 0 ? [reader.count(uncoveredUserDays, screen().startGap)] : []),
    ].join(' · ')
  }
  return (
    <Choice
      label={screen().days}
      options={props.starts.map((start) => ({
        id: start.when,
        title: title(start),
        detail: detail(start),
      }))}
      value={props.value}
      onChange={props.onChange}
    />
  )
}

function Confirm(props: { readonly start: MoveStart | undefined; readonly today: string }) {
  const { words, locale } = useReader()
  const screen = () => words().licenseMove
  const text = () => {
    const { start, today } = props
    if (start === undefined || isNow(start, today)) return screen().buyNow
    const [day, ...others] = daysOf(start)
    return others.length > 0 ? screen().planEach : screen().planFor(formatDay(locale(), day ?? ''))
  }
  return <>{text()}</>
}

/** When service and data of those originals end whose users lose something. */
function Endings(props: { readonly plans: readonly SubscriptionPlan[] }) {
  const { words, locale } = useReader()
  return (
    <For each={props.plans.filter(({ losses }) => losses.length > 0)}>
      {({ name, calendar: { serviceEndsAt, dataGoesAt } }) => (
        <p>
          <strong>{name}</strong>
          <br />
          {words().losses.serviceEnds(formatDay(locale(), serviceEndsAt))}{' '}
          {words().losses.dataGoes(formatDay(locale(), dataGoesAt))}
        </p>
      )}
    </For>
  )
}

/** Each day once, in order. */
function daysOf({ days }: MoveStart): readonly string[] {
  return [...new Set(days.map(({ on }) => on))].toSorted()
}

function isNow(start: MoveStart, today: string): boolean {
  return daysOf(start).every((day) => day <= today)
}
