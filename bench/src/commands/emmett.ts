import { DeciderCommandHandler, getInMemoryEventStore } from '@event-driven-io/emmett'
import { invariant } from '@understudy/domain'

interface Rename {
  readonly type: 'Rename'
  readonly data: { readonly subscription: string; readonly name: string; readonly actor: string }
}

interface Renamed {
  readonly type: 'Renamed'
  readonly data: { readonly subscription: string; readonly name: string }
}

interface CustomerState {
  readonly partner: string
  readonly names: Readonly<Record<string, string>>
}

const handle = DeciderCommandHandler<CustomerState, Rename, Renamed>({
  initialState: () => ({ partner: 'contoso', names: { azure: 'Azure' } }),
  decide: ({ data: { subscription, name, actor } }, { partner, names }) => {
    invariant(actor === partner, 'the actor belongs to the partner')
    const before = names[subscription]
    invariant(before !== undefined, 'the subscription is there')
    return before === name ? [] : [{ type: 'Renamed', data: { subscription, name } }]
  },
  evolve: (state, { data: { subscription, name } }) => ({
    ...state,
    names: { ...state.names, [subscription]: name },
  }),
})

/**
 * The same change of a name in Emmett, on its store in memory: who acts is compared and the subscription is looked for, and
 * nothing else. It reads a stream anew for each command, so each lap has streams of its own.
 */
export function emmettRenames(streams: number): (index: number) => Promise<void> {
  const store = getInMemoryEventStore()
  return async (index) => {
    const data = { subscription: 'azure', name: `Azure ${index}`, actor: 'contoso' }
    const lap = Math.floor(index / (streams * commandsEach))
    const stream = `customer-${lap}-${index % streams}`
    const { newEvents } = await handle(store, stream, { type: 'Rename', data })
    invariant(newEvents.length === 1, 'a subscription has a new name')
  }
}

/** How many commands a stream holds in the end. */
const commandsEach = 50
