import { A } from '@solidjs/router'
import { EmptyState } from '@understudy/ui'
import { paths } from '../paths.ts'
import { useReader } from '../reader/reader.tsx'
import { Titled } from './Titled.tsx'

/** What stands at the address of a rehearsal that is not there, or not any more: its name, and a way on. */
export function MissingRehearsal(props: { readonly id: string }) {
  const { words } = useReader()
  return (
    <div class="c-page">
      <Titled title={words().shell.missingTitle(props.id)} />
      <EmptyState
        isPage
        title={words().shell.missingTitle(props.id)}
        text={words().shell.missingText}
      >
        <A class="u-button" data-kind="primary" href={paths.rehearsals}>
          {words().shell.backToWorkspaces}
        </A>
      </EmptyState>
    </div>
  )
}
