import { Show, type JSX } from 'solid-js'
import { paths } from '../paths.ts'
import { useReader } from '../reader/reader.tsx'
import { useRehearsal } from '../rehearsal/rehearsal.tsx'
import { ActingAs } from './ActingAs.tsx'
import { Frame } from './Frame.tsx'
import { TimeBar } from './TimeBar.tsx'

/** The frame inside one rehearsal: its title, its screens, who acts, and its clock. */
export function RehearsalFrame(props: { readonly children: JSX.Element }) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const { id } = rehearsal
  return (
    <Frame
      heading={
        <Show when={rehearsal.row.value()}>
          {(row) => <p class="c-rehearsal-title">{row().title}</p>}
        </Show>
      }
      destinations={[
        { to: paths.rehearsals, text: `‹ ${words().shell.workspaces}`, end: true },
        { to: paths.customers(id), text: words().shell.customers },
        { to: paths.licenseMoves(id), text: words().shell.licenseMoves },
        { to: paths.mailbox(id), text: words().shell.mailbox },
        { to: paths.audit(id), text: words().shell.audit },
        { to: paths.faults(id), text: words().shell.faults },
      ]}
      aside={<ActingAs />}
      top={<TimeBar />}
    >
      {props.children}
    </Frame>
  )
}
