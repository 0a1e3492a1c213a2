import { arriveAt, Button } from '@understudy/ui'
import { createSignal, For, Show } from 'solid-js'
import type { AnyProblem } from '../../api/answer.ts'
import { useReader } from '../../reader/reader.tsx'
import { partyOf } from '../../rehearsal/actors.ts'
import { createCommand } from '../../rehearsal/command.ts'
import { useRehearsal } from '../../rehearsal/rehearsal.tsx'
import { ResellerChoice } from '../../rehearsal/ResellerChoice.tsx'
import { ProblemNotice } from '../../shell/ProblemNotice.tsx'
import type { CustomerFile } from '../customer/customer-file.ts'
import type { Offer } from '../../catalog/offers.ts'
import { cartIdAfter, linesOf, resultsOf, type CartLine, type LineResult } from './cart.ts'
import { CartLineFields } from './CartLineFields.tsx'
import { CartResult } from './CartResult.tsx'

/** What is to be ordered together; each line is bought or refused for itself. */
export function Cart(props: {
  readonly customer: CustomerFile
  readonly lines: readonly CartLine[]
  readonly offers: readonly Offer[]
  readonly onChange: (lines: readonly CartLine[]) => void
}) {
  const { words } = useReader()
  const screen = () => words().carts
  const [reseller, setReseller] = createSignal('')
  const [results, setResults] = createSignal<readonly LineResult[]>([])
  const change = (key: number, next: Partial<CartLine>) =>
    props.onChange(props.lines.map((line) => (line.key === key ? { ...line, ...next } : line)))
  const ordered = (lines: readonly LineResult[]) => {
    setResults(lines)
    props.onChange([])
    arriveAt('order-result')
  }
  return (
    <section class="u-card u-stack" aria-labelledby="cart">
      <h2 id="cart">{screen().cart}</h2>
      <For
        each={props.lines.map(({ key }) => key)}
        fallback={<p class="u-faint">{screen().emptyCart}</p>}
      >
        {(key) => (
          <Show when={props.lines.find((line) => line.key === key)}>
            {(line) => (
              <CartLineFields
                line={line()}
                customer={props.customer}
                onChange={(next) => change(key, next)}
                onRemove={() => props.onChange(props.lines.filter((one) => one.key !== key))}
              />
            )}
          </Show>
        )}
      </For>
      <ResellerChoice value={reseller()} onChange={setReseller} />
      <CheckOut
        customer={props.customer}
        lines={props.lines}
        reseller={reseller()}
        offers={props.offers}
        onOrdered={ordered}
      />
      <CartResult results={results()} />
    </section>
  )
}

function CheckOut(props: {
  readonly customer: CustomerFile
  readonly lines: readonly CartLine[]
  readonly offers: readonly Offer[]
  readonly reseller: string
  readonly onOrdered: (results: readonly LineResult[]) => void
}) {
  const { words } = useReader()
  const rehearsal = useRehearsal()
  const screen = () => words().carts
  const [problem, setProblem] = createSignal<AnyProblem>()
  const [isOrdering, setOrdering] = createSignal(false)
  const cart = () => cartIdAfter(props.customer.carts)
  const parties = () => ({ partner: partyOf(rehearsal.actor()), customer: props.customer.id })
  const create = createCommand(() =>
    props.lines.length === 0
      ? undefined
      : {
          type: 'CreateCart',
          ...parties(),
          cart: cart(),
          ...(props.reseller === '' ? {} : { reseller: props.reseller }),
          lines: linesOf(cart(), props.lines),
        },
  )
  const reason = () => {
    if (props.lines.length === 0) return screen().fillCart
    return isOrdering() ? screen().checkingOut : create.reason()
  }
  async function checkOut() {
    const id = cart()
    const { lines } = props
    setOrdering(true)
    if (await create.give()) {
      const answer = await rehearsal.send({ type: 'CheckOutCart', ...parties(), cart: id })
      setProblem(answer.ok ? undefined : answer.problem)
      if (answer.ok) props.onOrdered(resultsOf(id, lines, answer.value.events, props.offers))
    }
    setOrdering(false)
  }
  return (
    <>
      <div>
        <Button kind="primary" disabledReason={reason()} onClick={() => void checkOut()}>
          {screen().checkOut}
        </Button>
      </div>
      <ProblemNotice problem={create.problem() ?? problem()} />
    </>
  )
}
