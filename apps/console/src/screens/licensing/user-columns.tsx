import { formatDecimal } from '@understudy/messages/one-language'
import { Tag, type Column } from '@understudy/ui'
import { Show } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { inShort } from './in-short.ts'
import type { UserRow } from './user-rows.ts'

/** Name, licences, and what became of the services. */
export function useUserColumns(): () => Column<UserRow>[] {
  const { words, locale } = useReader()
  const rehearsal = useRehearsal()
  return () => {
    const screen = words().licensing
    return [
      {
        key: 'name',
        title: screen.user,
        value: ({ name }) => name,
        cell: ({ name, user }) => (
          <>
            {name}{' '}
            <Show when={user.deletedAt}>
              <Tag>{screen.removed}</Tag>
            </Show>
          </>
        ),
      },
      {
        key: 'principal',
        title: screen.principal,
        value: ({ user }) => user.principalName,
        cell: ({ user }) => <span class="u-id">{user.principalName}</span>,
      },
      {
        key: 'licenses',
        title: screen.licenses,
        value: ({ skus }) => (skus.length > 0 ? skus.join(', ') : screen.none),
        cell: ({ skus }) => (
          <Show when={skus.length > 0} fallback={<span class="u-faint">{screen.none}</span>}>
            {skus.join(', ')}
          </Show>
        ),
      },
      {
        key: 'missing',
        title: screen.missing,
        value: ({ service }) => rehearsal.serviceList(service?.missing ?? []) || null,
        cell: ({ service }) => (
          <Show when={service?.missing.length}>
            <Tag tone="bad">{inShort((service?.missing ?? []).map(rehearsal.service))}</Tag>
          </Show>
        ),
      },
      {
        key: 'interrupted',
        title: screen.interrupted,
        align: 'end',
        value: ({ service }) => service?.interruptedDays ?? null,
        cell: ({ service }) =>
          service === undefined ? '' : formatDecimal(locale(), service.interruptedDays),
      },
      {
        key: 'lost',
        title: screen.lost,
        value: ({ service }) => rehearsal.serviceList(lostOf(service)) || null,
        cell: ({ service }) => (
          <Show when={service?.lost.length}>
            <Tag tone="bad">{inShort(lostOf(service).map(rehearsal.service))}</Tag>
          </Show>
        ),
      },
    ]
  }
}

function lostOf(service: UserRow['service']): readonly string[] {
  return service?.lost.map((one) => one.service) ?? []
}
