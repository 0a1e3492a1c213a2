import { Show, type JSX } from 'solid-js'
import { paths } from '../paths.ts'
import { useReader } from '../reader/reader.tsx'
import { useRehearsal } from '../rehearsal/rehearsal.tsx'
import { workflowScreens } from '../screens/contents.ts'
import { ActingAs } from './ActingAs.tsx'
import { Frame } from './Frame.tsx'
import { MissingRehearsal } from './MissingRehearsal.tsx'
import { TimeBar } from './TimeBar.tsx'
import { Titled } from './Titled.tsx'

/** The frame inside one rehearsal: its title, its screens, who acts, and its clock. */
export function RehearsalFrame(props: { readonly children: JSX.Element }) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const { id } = rehearsal
  const isMissing = () => rehearsal.row.problem()?.code === 'unknown-workspace'
  const screens = () => [
    { to: paths.customers(id), text: words().shell.customers },
    ...workflowScreens.flatMap(({ destination = [] }) =>
      [destination].flat().map(({ to, title }) => ({ to: to(id), text: title(words()) })),
    ),
    { to: paths.mailbox(id), text: words().shell.mailbox },
    { to: paths.audit(id), text: words().shell.audit },
    { to: paths.faults(id), text: words().shell.faults },
  ]
  return (
    <Frame
      heading={
        <Show when={rehearsal.row.value()}>
          {(row) => <p class="c-rehearsal-title">{row().title}</p>}
        </Show>
      }
      destinations={[
        { to: paths.rehearsals, text: `‹ ${words().shell.workspaces}`, end: true },
        ...(isMissing() ? [] : screens()),
      ]}
      aside={isMissing() ? undefined : <ActingAs />}
      top={isMissing() ? undefined : <TimeBar />}
    >
      <Titled title={rehearsal.row.value()?.title ?? ''} />
      <Show when={!isMissing()} fallback={<MissingRehearsal id={id} />}>
        {props.children}
      </Show>
    </Frame>
  )
}
