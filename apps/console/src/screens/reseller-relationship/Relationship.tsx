import { A } from '@solidjs/router'
import { formatDay } from '@understudy/messages/one-language'
import { Button, Instant, Tag } from '@understudy/ui'
import { createSignal, For, Show } from 'solid-js'
import { paths } from '../../paths.ts'
import { useReader } from '../../reader/reader.tsx'
import { CommandButton } from '../../rehearsal/CommandButton.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'
import { RequestDialog } from './RequestDialog.tsx'

/** Who may sell to this customer, who has asked to, and the way to ask. */
export function Relationship(props: { readonly customer: CustomerFile }) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().customer.relationship
  const [asking, setAsking] = createSignal(false)
  return (
    <div class="u-stack">
      <header class="u-row c-spread">
        <div>
          <h2>{screen().title}</h2>
          <p>{screen().lead}</p>
        </div>
        <Button
          kind="primary"
          disabledReason={rehearsal.readOnly()}
          onClick={() => setAsking(true)}
        >
          {screen().request}
        </Button>
      </header>
      <Partners customer={props.customer} />
      <Invitations customer={props.customer} />
      <Show when={asking()}>
        <RequestDialog customer={props.customer} onClose={() => setAsking(false)} />
      </Show>
    </div>
  )
}

function Partners(props: { readonly customer: CustomerFile }) {
  const { words, terms, locale } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().customer.relationship
  const parties = (partner: string) => ({ partner, customer: props.customer.id })
  return (
    <ul class="c-cards">
      <For
        each={Object.values(props.customer.relationships)}
        fallback={<li class="u-card">{screen().nobody}</li>}
      >
        {(relationship) => (
          <li class="u-card u-stack">
            <h3>{rehearsal.names(relationship.partner)}</h3>
            <dl class="u-facts">
              <dt>{terms().fields.since}</dt>
              <dd>{formatDay(locale(), relationship.since)}</dd>
              <dt>{terms().fields.delegatedAdmin}</dt>
              <dd>{relationship.delegatedAdmin ? words().shell.yes : words().shell.no}</dd>
            </dl>
            <div class="u-stack c-actions">
              <Show when={relationship.delegatedAdmin}>
                <CommandButton
                  size="small"
                  label={words().shell.pair(
                    screen().removeAdmin,
                    rehearsal.names(relationship.partner),
                  )}
                  command={{ type: 'RemoveDelegatedAdmin', ...parties(relationship.partner) }}
                >
                  {screen().removeAdmin}
                </CommandButton>
              </Show>
              <CommandButton
                size="small"
                kind="danger"
                label={words().shell.pair(screen().remove, rehearsal.names(relationship.partner))}
                command={{ type: 'RemoveResellerRelationship', ...parties(relationship.partner) }}
              >
                {screen().remove}
              </CommandButton>
            </div>
          </li>
        )}
      </For>
    </ul>
  )
}

function Invitations(props: { readonly customer: CustomerFile }) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().customer.relationship
  const invitations = () => Object.values(props.customer.invitations)
  return (
    <Show when={invitations().length > 0}>
      <section class="u-card u-stack" aria-labelledby="invitations">
        <h3 id="invitations">{screen().invitations}</h3>
        <ul class="u-stack">
          <For each={invitations()}>
            {(invitation) => (
              <li class="u-row">
                <A href={paths.invitation(rehearsal.id, props.customer.id, invitation.id)}>
                  {rehearsal.names(invitation.partner)}
                </A>
                <Instant at={invitation.requestedAt} />
                <Tag tone={invitation.acceptedAt === null ? 'warn' : 'good'}>
                  {invitation.acceptedAt === null ? screen().waiting : screen().accepted}
                </Tag>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
