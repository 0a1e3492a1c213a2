import { useNavigate } from '@solidjs/router'
import { arriveAt } from '@understudy/ui'
import type { JSX } from 'solid-js'
import { paths } from '../paths.ts'
import { useRehearsal } from '../rehearsal/rehearsal.tsx'
import { historyHeading } from '../screens/customer/history-heading.ts'

/** Leads to an event of a customer: the history as it was then, with the event on top. */
export function EventDoor(props: {
  readonly position: number
  readonly customer: string
  readonly children: JSX.Element
}) {
  const rehearsal = useRehearsal()
  const navigate = useNavigate()
  const open = () => {
    rehearsal.show(props.position)
    navigate(paths.customer(rehearsal.id, props.customer, 'history'))
    arriveAt(historyHeading)
  }
  return (
    <button type="button" class="u-mend c-cause" onClick={open}>
      {props.children} ›
    </button>
  )
}
