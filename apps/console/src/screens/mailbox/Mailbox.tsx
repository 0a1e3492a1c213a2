import { useReader } from '../../reader/reader.tsx'
import { Mail } from './Mail.tsx'
import { Titled } from '../../shell/Titled.tsx'

/** All mail of the rehearsal. */
export function Mailbox() {
  const { words } = useReader()
  return (
    <div class="c-page">
      <Titled title={words().customer.mailbox.title} />
      <header class="c-page-head">
        <h1>{words().customer.mailbox.title}</h1>
        <p>{words().customer.mailbox.lead}</p>
      </header>
      <Mail />
    </div>
  )
}
