import type { MoveTask } from '@understudy/domain'
import { Button } from '@understudy/ui'
import { Match, Show, Switch } from 'solid-js'
import { LossButton } from '../../losses/LossButton.tsx'
import { useReader } from '../../reader/reader.tsx'
import { actorAt, partyOf, roleOf } from '../../rehearsal/actors.ts'
import { CommandButton } from '../../rehearsal/CommandButton.tsx'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'
import { licensesOf } from '../customer/subscription-kinds.ts'
import { Reassign } from './Reassign.tsx'

interface OfTask {
  readonly task: MoveTask
  readonly customer: CustomerFile
  /** What the original is called. */
  readonly name: string
}

/** The buttons of one task; when it is somebody else's turn, the way to act as them. */
export function TaskActions(props: OfTask) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().licenseMove
  const of = () => ({ customer: props.customer.id, subscription: props.task.subscription })
  const isOthers = () =>
    !props.task.done &&
    props.task.owner !== partyOf(rehearsal.actor()) &&
    props.task.owner !== 'microsoft'
  const actAsOwner = () => {
    const frame = rehearsal.frame.value()
    rehearsal.actAs(actorAt(frame, props.task.owner, roleOf(rehearsal.actor())))
  }
  return (
    <>
      <Switch>
        <Match when={props.task.kind === 'reassign'}>
          <Reassign task={props.task} customer={props.customer} name={props.name} />
        </Match>
        <Match when={props.task.kind === 'end-source'}>
          <EndOriginal {...props} />
        </Match>
        <Match when={props.task.kind === 'open-credit-case' && !props.task.done}>
          <CommandButton size="small" command={{ type: 'OpenCreditCase', ...of() }}>
            {screen().openCase}
          </CommandButton>
        </Match>
      </Switch>
      <Show when={isOthers()}>
        <div>
          <Button size="small" kind="quiet" onClick={actAsOwner}>
            {screen().actAs(rehearsal.names(props.task.owner))}
          </Button>
        </div>
      </Show>
    </>
  )
}

/** Let it run out, which costs nobody anything once users are reassigned; or cancel it, without a refund. */
function EndOriginal(props: OfTask) {
  const { words } = useReader()
  const screen = () => words().licenseMove
  const original = () => licensesOf(props.customer).find(({ id }) => id === props.task.subscription)
  const end = (ends: 'expires' | 'cancelled', accepted: readonly string[]) => ({
    type: 'EndSourceSubscription' as const,
    customer: props.customer.id,
    subscription: props.task.subscription,
    ends,
    ...(accepted.length > 0 ? { lossAccepted: accepted } : {}),
  })
  const lives = () => ['active', 'expired'].includes(original()?.status ?? '')
  return (
    <Show when={lives()}>
      <div class="u-row">
        <LossButton
          size="small"
          customer={props.customer}
          order={(accepted) => end('expires', accepted)}
          disabledReason={original()?.autoRenew === false ? screen().willExpire : undefined}
          title={words().shell.pair(screen().letExpire, props.name)}
          label={words().shell.pair(screen().letExpire, props.name)}
        >
          {screen().letExpire}
        </LossButton>
        <LossButton
          size="small"
          kind="danger"
          customer={props.customer}
          order={(accepted) => end('cancelled', accepted)}
          title={screen().cancelTitle}
          confirm={screen().cancelConfirm}
          label={words().shell.pair(screen().cancelNow, props.name)}
          about={<p>{words().losses.atOnce}</p>}
        >
          {screen().cancelNow}
        </LossButton>
      </div>
      <p class="u-faint c-small">{screen().letExpireText}</p>
    </Show>
  )
}
