import { createMemo, For, Show } from 'solid-js'
import { serviceOf, tasksOf, type Customer, type Instant, type MoveTask } from '@understudy/domain'
import { formatDay, formatDecimal, formatList, term, wordsIn } from '@understudy/messages'
import { Graph, Tag } from '@understudy/ui'
import { useLocale, useWords } from '../words.ts'
import { licenseDrawingOf, peopleOf, standings, type PersonDrawn } from './license-drawing.ts'
import './licence-drawing.css'

/** Subscriptions, pools and users of a customer, and whether anybody is without what was assigned. */
export function LicenseDrawing(props: {
  readonly customer: Customer
  readonly now: Instant
  readonly nameOf: (id: string) => string
}) {
  const words = useWords()
  const locale = useLocale()
  const drawing = createMemo(() =>
    licenseDrawingOf(props.customer, {
      words: words.drawing,
      statusOf: (status) => term(wordsIn(locale()).terms.statuses, status),
      dayOf: (moment) => formatDay(locale(), moment.slice(0, 10)),
    }),
  )
  const people = createMemo(() => peopleOf(props.customer))
  return (
    <>
      <Graph
        label={`${props.customer.name}, ${words.drawing.licenses.title}`}
        description={drawing().description}
        nodes={drawing().nodes}
        edges={drawing().edges}
        headings={drawing().headings}
      />
      <Show when={people().length > 0}>
        <People people={people()} customer={props.customer} now={props.now} />
      </Show>
      <Tasks customer={props.customer} now={props.now} nameOf={props.nameOf} />
    </>
  )
}

/** One mark for each user; the colours are counted in words beside them. */
function People(props: {
  readonly people: readonly PersonDrawn[]
  readonly customer: Customer
  readonly now: Instant
}) {
  const words = useWords()
  const locale = useLocale()
  const said = () => words.drawing.licenses
  const groups = createMemo(() => Map.groupBy(props.people, ({ standing }) => standing))
  const count = (standing: PersonDrawn['standing']) => groups().get(standing)?.length ?? 0
  const counted = () =>
    standings.filter((one) => count(one) > 0).map((one) => said().counted[one](count(one)))
  const interrupted = createMemo(() => serviceOf(props.customer, props.now).total.interruptedDays)
  const titleOf = ({ name, standing, missing }: PersonDrawn) =>
    `${name}: ${said().standings[standing]}${missing.length > 0 ? ` (${missing.join(', ')})` : ''}`
  return (
    <section class="s-people">
      <h4>{said().users}</h4>
      <div
        class="s-people-marks"
        role="img"
        aria-label={said().usersAre(formatList(locale(), counted(), 'unit'))}
      >
        <For each={props.people}>
          {(person) => <i data-standing={person.standing} title={titleOf(person)} />}
        </For>
      </div>
      <ul class="s-people-legend">
        <For each={standings.filter((one) => count(one) > 0)}>
          {(one) => (
            <li>
              <i data-standing={one} aria-hidden="true" />
              {said().counted[one](count(one))}
            </li>
          )}
        </For>
      </ul>
      <Tag tone={Number(interrupted()) > 0 ? 'bad' : 'good'}>
        {said().interrupted(formatDecimal(locale(), interrupted()))}
      </Tag>
    </section>
  )
}

/** What the moves of the customer leave to do, and to whom. */
function Tasks(props: {
  readonly customer: Customer
  readonly now: Instant
  readonly nameOf: (id: string) => string
}) {
  const words = useWords()
  const locale = useLocale()
  const said = () => words.drawing.licenses
  const open = createMemo(() => tasksOf(props.customer, props.now).filter(({ done }) => !done))
  const kinds = () => wordsIn(locale()).screens.licenseMove.taskKinds
  const facts = ({ owner, users, dueBy }: MoveTask) => [
    owner === 'microsoft' ? 'Microsoft' : props.nameOf(owner),
    ...(users.length > 0 ? [said().waiting(users.length)] : []),
    ...(dueBy === null ? [] : [said().due(formatDay(locale(), dueBy))]),
  ]
  return (
    <Show when={open().length > 0}>
      <section class="s-people">
        <h4>{said().tasks}</h4>
        <ul class="s-tasks">
          <For each={open()}>
            {(task) => (
              <li data-overdue={task.overdue ? '' : undefined}>
                <strong>{term(kinds(), task.kind)}</strong> <span>{facts(task).join(' · ')}</span>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
