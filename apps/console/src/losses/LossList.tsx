import { Table, type Column } from '@understudy/ui'
import { createMemo, For, Show } from 'solid-js'
import { useReader } from '../reader/reader.tsx'
import { useRehearsal } from '../rehearsal/rehearsal.tsx'
import { lossGroups, type LossGroup } from './groups.ts'
import type { NamedLoss } from './named.ts'

/** With more groups than this, one line for each user says it better. */
const groupsMax = 5

/** Who loses what: the same is said once, and everybody is in the file by name. */
export function LossList(props: {
  readonly losses: readonly NamedLoss[]
  /** The name of the file. */
  readonly exportAs: string
}) {
  const reader = useReader()
  const rehearsal = useRehearsal()
  const screen = () => reader.words().losses
  const groups = createMemo(() => lossGroups(props.losses, rehearsal.service))
  const isGrouped = () => groups().length <= groupsMax
  const columns = (): Column<NamedLoss>[] => [
    { key: 'user', title: screen().user, value: ({ name }) => name },
    {
      key: 'services',
      title: screen().services,
      value: ({ services }) => rehearsal.serviceList(services),
      ...(isGrouped() ? { inFileOnly: true } : {}),
    },
  ]
  return (
    <>
      <Show when={isGrouped()}>
        <For each={groups()}>{(group) => <Group group={group} />}</For>
      </Show>
      <details class="c-details" open={!isGrouped()}>
        <summary>{screen().names}</summary>
        <Table
          label={screen().title}
          columns={columns()}
          rows={props.losses}
          rowId={({ user }) => user}
          exportAs={props.exportAs}
        />
      </details>
    </>
  )
}

function Group(props: { readonly group: LossGroup }) {
  const reader = useReader()
  const screen = () => reader.words().losses
  const title = () => {
    const { losses, services } = props.group
    const [only] = losses
    const what = reader.count(services.length, screen().serviceCount)
    if (only !== undefined && losses.length === 1) return screen().losesOne(only.name, what)
    return screen().loseSame(reader.count(losses.length, screen().users), what)
  }
  return (
    <section class="u-stack c-loss">
      <h3>{title()}</h3>
      <p>{props.group.services.join(', ')}</p>
    </section>
  )
}
