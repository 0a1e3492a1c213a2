import { formatDay, formatInstant } from '@understudy/messages/one-language'
import { Button, Dialog } from '@understudy/ui'
import { For, type JSX } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { RemoveOrRestore } from '../tenant-users/RemoveOrRestore.tsx'
import type { UserRow } from './user-rows.ts'

/** Everything one person has, was without, and lost. */
export function UserDetails(props: {
  readonly row: UserRow
  readonly customer: string
  readonly onClose: () => void
}) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().licensing
  return (
    <Dialog
      open
      onClose={props.onClose}
      title={screen().details(props.row.name)}
      actions={
        <>
          <RemoveOrRestore customer={props.customer} user={props.row.user} />
          <Button onClick={props.onClose}>{words().shell.close}</Button>
        </>
      }
    >
      <dl class="u-facts">
        <Fact title={screen().principal}>{props.row.user.principalName}</Fact>
        <Fact title={screen().licenses}>{props.row.skus.join(', ') || screen().none}</Fact>
        <Fact title={screen().served}>
          {rehearsal.serviceList(props.row.service?.services ?? []) || '–'}
        </Fact>
        <Fact title={screen().missing}>
          {rehearsal.serviceList(props.row.service?.missing ?? []) || '–'}
        </Fact>
        <Fact title={screen().stopped}>
          <Stopped row={props.row} />
        </Fact>
        <Fact title={screen().lost}>
          <Lost row={props.row} />
        </Fact>
      </dl>
      <Interruptions row={props.row} />
    </Dialog>
  )
}

function Fact(props: { readonly title: string; readonly children: JSX.Element }) {
  return (
    <>
      <dt>{props.title}</dt>
      <dd>{props.children}</dd>
    </>
  )
}

function Stopped(props: { readonly row: UserRow }) {
  const { words, locale } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().licensing
  const kept = (goesAt: string | null) =>
    goesAt === null ? screen().dataKept : screen().dataKeptUntil(formatDay(locale(), goesAt))
  return (
    <For each={props.row.user.stopped} fallback="–">
      {({ service, goesAt }) => (
        <div>{words().shell.pair(rehearsal.service(service), kept(goesAt))}</div>
      )}
    </For>
  )
}

function Lost(props: { readonly row: UserRow }) {
  const { words, locale } = useReader()
  const rehearsal = useRehearsal()
  return (
    <For each={props.row.user.lost} fallback="–">
      {({ service, at }) => (
        <div>{words().licensing.lostOn(rehearsal.service(service), formatDay(locale(), at))}</div>
      )}
    </For>
  )
}

function Interruptions(props: { readonly row: UserRow }) {
  const { words, locale } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().licensing
  return (
    <section class="u-stack">
      <h3>{screen().interruptions}</h3>
      <ul class="c-bullets">
        <For
          each={props.row.user.interruptions}
          fallback={<li class="u-faint">{screen().noInterruptions}</li>}
        >
          {({ from, until, services }) => (
            <li>
              {formatInstant(locale(), from)} –{' '}
              {until === null ? screen().goesOn : formatInstant(locale(), until)}:{' '}
              {rehearsal.serviceList(services)}
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}
