import type { MoveTask } from '@understudy/domain'
import { formatDay } from '@understudy/messages/one-language'
import { Tag } from '@understudy/ui'
import { For, Show } from 'solid-js'
import { createReading } from '../../cache/reading.ts'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'
import { TaskActions } from './TaskActions.tsx'

/** What moves that were started leave to do, whose turn it is, and the way to do it. */
export function Tasks(props: { readonly customer: CustomerFile }) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().licenseMove
  const tasks = createReading(() =>
    rehearsal.asking.reading('move-tasks', { customer: props.customer.id }),
  )
  const all = () => tasks.value() ?? []
  return (
    <Show when={all().length > 0}>
      <section class="u-card u-stack" aria-labelledby="tasks">
        <header class="u-row c-spread">
          <h2 id="tasks">{screen().tasks}</h2>
          <Show when={all().every(({ done }) => done)}>
            <Tag tone="good">{screen().allDone}</Tag>
          </Show>
        </header>
        <ul class="c-tasks" aria-labelledby="tasks">
          <For each={all().map(({ id }) => id)}>
            {(id) => (
              <Show when={all().find((task) => task.id === id)}>
                {(task) => <Task task={task()} customer={props.customer} />}
              </Show>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}

function Task(props: { readonly task: MoveTask; readonly customer: CustomerFile }) {
  const { words, locale } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().licenseMove
  const original = () =>
    props.customer.subscriptions[props.task.subscription]?.name ?? props.task.subscription
  const about = () => {
    const { owner, dueBy, done } = props.task
    return [
      words().shell.pair(screen().owner, rehearsal.names(owner)),
      ...(dueBy === null || done
        ? []
        : [words().shell.pair(screen().dueBy, formatDay(locale(), dueBy))]),
    ].join(' · ')
  }
  return (
    <li data-done={props.task.done ? '' : undefined} data-kind={props.task.kind}>
      <Tag tone={props.task.done ? 'good' : props.task.overdue ? 'bad' : 'warn'}>
        {props.task.done ? screen().done : screen().open}
      </Tag>
      <div class="u-stack c-task">
        <div>
          <h3>{words().shell.pair(screen().taskKinds[props.task.kind], original())}</h3>
          <p class="u-faint c-small">{about()}</p>
        </div>
        <TaskActions task={props.task} customer={props.customer} name={original()} />
      </div>
    </li>
  )
}
