import { A, useParams } from '@solidjs/router'
import { Button, EmptyState, Notice } from '@understudy/ui'
import { Show } from 'solid-js'
import { paths } from '../../paths.ts'
import { useReader } from '../../reader/reader.tsx'
import { CommandButton } from '../../rehearsal/CommandButton.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { Loaded } from '../../shell/Loaded.tsx'
import { createCustomerReading } from '../customer/customer-file.ts'
import { Titled } from '../../shell/Titled.tsx'

/** Where the link of an invitation leads: the customer's global admin accepts here. */
export function Invitation() {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const params = useParams<{ customer: string; invitation: string }>()
  const file = createCustomerReading(() => params.customer)
  const screen = () => words().customer.relationship
  const admin = () => `${params.customer}/global-admin`

  return (
    <div class="c-page">
      <Titled title={screen().acceptTitle} />
      <h1>{screen().acceptTitle}</h1>
      <Loaded reading={file}>
        {(customer) => (
          <Show
            when={customer().invitations[params.invitation]}
            fallback={<EmptyState title={words().shell.notFound} />}
          >
            {(invitation) => (
              <section class="u-card u-stack">
                <p>{screen().acceptText(rehearsal.names(invitation().partner), customer().name)}</p>
                <p class="c-letter-text">{invitation().message}</p>
                <Show
                  when={invitation().acceptedAt === null}
                  fallback={<Notice tone="good" title={screen().alreadyAccepted} />}
                >
                  <CommandButton
                    kind="primary"
                    command={{
                      type: 'AcceptResellerRelationship',
                      customer: customer().id,
                      invitation: invitation().id,
                    }}
                  >
                    {screen().accept}
                  </CommandButton>
                  <Show when={rehearsal.actor() !== admin()}>
                    <Button onClick={() => rehearsal.actAs(admin())}>{screen().actAsAdmin}</Button>
                  </Show>
                </Show>
                <A href={paths.customer(rehearsal.id, customer().id, 'relationship')}>
                  {customer().name}
                </A>
              </section>
            )}
          </Show>
        )}
      </Loaded>
    </div>
  )
}
