import { Button } from '@understudy/ui'
import { createSignal, Show, type JSX } from 'solid-js'
import type { Order } from '../api/client.ts'
import { createCommand } from '../rehearsal/command.ts'
import type { CustomerFile } from '../screens/customer/customer-file.ts'
import { ProblemNotice } from '../shell/ProblemNotice.tsx'
import { LossDialog } from './LossDialog.tsx'
import { lossesIn } from './named.ts'

/** The rules that a person answers by accepting who loses what; both name the users. */
export const answeredByAccepting = ['loss-not-accepted', 'seats-below-assigned']

/** A button for a command that may end somebody's service: then everybody is named first, and accepted or not. */
export function LossButton(props: {
  readonly customer: CustomerFile
  /** The command, with the users whose loss is accepted. */
  readonly order: (accepted: readonly string[]) => Order | undefined
  /** Above the names of those who lose something. */
  readonly title: string
  /** Why it cannot be given, before any rule is asked. */
  readonly disabledReason?: string | undefined
  /** What stops for one user, where more is known than the rule says. */
  readonly servicesOf?: (user: string) => readonly string[] | undefined
  /** What happens to service and data, and when. */
  readonly about?: JSX.Element
  readonly kind?: 'primary' | 'plain' | 'danger'
  readonly size?: 'normal' | 'small'
  readonly label?: string
  /** The words of the two buttons of the question, where the button itself does not say it in full. */
  readonly confirm?: string
  readonly keep?: string
  readonly onDone?: () => void
  readonly children: JSX.Element
}) {
  const [isAsking, setAsking] = createSignal(false)
  const order = (accepted: readonly string[]) =>
    props.disabledReason === undefined ? props.order(accepted) : undefined
  const command = createCommand(() => order([]), undefined, answeredByAccepting)
  const losses = () =>
    lossesIn(props.customer, command.broken()).map((loss) => ({
      ...loss,
      services: props.servicesOf?.(loss.user) ?? loss.services,
    }))
  async function give() {
    const accepted = losses().map(({ user }) => user)
    if (!(await command.give(order(accepted)))) return
    setAsking(false)
    props.onDone?.()
  }
  const press = () => (losses().length > 0 ? setAsking(true) : void give())

  return (
    <>
      <Button
        kind={props.kind ?? 'plain'}
        size={props.size ?? 'normal'}
        label={props.label}
        disabledReason={props.disabledReason ?? command.reason()}
        onClick={press}
      >
        {props.children}
      </Button>
      <Show when={!isAsking()}>
        <ProblemNotice problem={command.problem()} />
      </Show>
      <Show when={isAsking()}>
        <LossDialog
          title={props.title}
          confirm={props.confirm ?? props.children}
          keep={props.keep}
          losses={losses()}
          busy={command.sending()}
          problem={command.problem()}
          onAccept={() => void give()}
          onClose={() => setAsking(false)}
        >
          {props.about}
        </LossDialog>
      </Show>
    </>
  )
}
