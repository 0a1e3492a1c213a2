import { useReader } from '../../reader/reader.tsx'
import { Mail } from '../mailbox/Mail.tsx'

/** Mail that concerns one customer. */
export function CustomerMailbox(props: { readonly customer: string }) {
  const { words } = useReader()
  return (
    <div class="u-stack">
      <header>
        <h2>{words().customer.mailbox.title}</h2>
        <p>{words().customer.mailbox.lead}</p>
      </header>
      <Mail customer={props.customer} />
    </div>
  )
}
