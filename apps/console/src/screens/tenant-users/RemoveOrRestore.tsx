import { Show } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import { CommandButton } from '../../rehearsal/CommandButton.tsx'

/** Removes a person from the tenant, or brings a removed one back. */
export function RemoveOrRestore(props: {
  readonly customer: string
  readonly user: { readonly id: string; readonly deletedAt: string | null }
}) {
  const { words } = useReader()
  const of = () => ({ customer: props.customer, user: props.user.id })
  return (
    <Show
      when={props.user.deletedAt === null}
      fallback={
        <CommandButton command={{ type: 'RestoreUser', ...of() }}>
          {words().licensing.restoreUser}
        </CommandButton>
      }
    >
      <CommandButton kind="danger" command={{ type: 'DeleteUser', ...of() }}>
        {words().licensing.removeUser}
      </CommandButton>
    </Show>
  )
}
