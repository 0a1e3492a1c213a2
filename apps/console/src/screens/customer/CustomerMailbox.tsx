import { useReader } from '../../reader/reader.tsx'
import { Mail } from '../mailbox/Mail.tsx'
import type { CustomerFile } from './customer-file.ts'

/** Mail that concerns one customer. */
export function CustomerMailbox(props: { readonly customer: CustomerFile }) {
  const { words } = useReader()
  return (
    <div class="u-stack">
      <header>
        <h2>{words().customer.mailbox.title}</h2>
        <p>{words().customer.mailbox.lead}</p>
      </header>
      <Mail customer={props.customer.id} />
    </div>
  )
}
