import { Field, Tag } from '@understudy/ui'
import { createSignal, Show } from 'solid-js'
import { useReader } from '../../reader/reader.tsx'
import { CommandButton } from '../../rehearsal/CommandButton.tsx'
import type { Enrollment } from './enrollment.ts'

/** What Microsoft has of the company, whether that is current, and the way to bring it up to date. */
export function ProfileLine(props: {
  readonly partner: string
  readonly profile: Enrollment['profile']
}) {
  const { words, terms } = useReader()
  const screen = () => words().enrollment
  const [mpn, setMpn] = createSignal(props.profile.mpn)
  const [email, setEmail] = createSignal(props.profile.email ?? '')
  const isCurrent = () => props.profile.outdated.length === 0
  return (
    <>
      <p class="u-row">
        <span>
          {words().shell.pair(screen().profile, `${terms().fields.mpn} ${props.profile.mpn}`)}
        </span>
        <Tag tone={isCurrent() ? 'good' : 'bad'}>
          {isCurrent() ? screen().current : screen().outdated}
        </Tag>
      </p>
      <Show when={!isCurrent()}>
        <div class="c-fields">
          <Field label={terms().fields.mpn} value={mpn()} onInput={setMpn} />
          <Field type="email" label={screen().mpnAccount} value={email()} onInput={setEmail} />
        </div>
        <CommandButton
          command={{
            type: 'UpdatePartnerProfile',
            partner: props.partner,
            mpn: mpn(),
            ...(email() === '' ? {} : { email: email() }),
          }}
        >
          {screen().bringUpToDate}
        </CommandButton>
      </Show>
    </>
  )
}
