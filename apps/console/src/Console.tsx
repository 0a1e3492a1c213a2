import {
  A,
  createMemoryHistory,
  MemoryRouter,
  Route,
  Router,
  useParams,
  type BaseRouterProps,
} from '@solidjs/router'
import type { Locale } from '@understudy/messages/one-language'
import { Button, EmptyState } from '@understudy/ui'
import { createEffect, ErrorBoundary, Show, type JSX } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { makeApi, type Api } from './api/client.ts'
import type { Fetch } from './api/query.ts'
import { spoken } from './api/spoken.ts'
import { CacheProvider } from './cache/provider.tsx'
import { paths } from './paths.ts'
import { ReaderProvider, useReader } from './reader/reader.tsx'
import { RehearsalProvider } from './rehearsal/rehearsal.tsx'
import { Audit } from './screens/audit/Audit.tsx'
import { workflowScreens } from './screens/contents.ts'
import { Customer } from './screens/customer/Customer.tsx'
import { Customers } from './screens/customers/Customers.tsx'
import { Faults } from './screens/faults/Faults.tsx'
import { Mailbox } from './screens/mailbox/Mailbox.tsx'
import { SourcePage } from './screens/sources/SourcePage.tsx'
import { Workspaces } from './screens/workspaces/Workspaces.tsx'
import { RehearsalFrame } from './shell/RehearsalFrame.tsx'
import { Titled } from './shell/Titled.tsx'

export interface ConsoleProps {
  /** Reaches the API: the browser's own `fetch`, or a function that hands requests to an API in the tab. */
  readonly fetch: Fetch
  /** Path of the page below which the console's addresses stand, without a slash at its end; empty for `/`. */
  readonly base?: string
  /** Origin and path of the API, without a slash at its end; empty for the page's own origin. */
  readonly apiBase?: string
  /** Decides the language from outside; otherwise the reader's choice, then the browser's. */
  readonly locale?: Locale
  /** `memory` leaves the address bar alone, for a console inside another page. */
  readonly history?: 'path' | 'memory'
  /** The address shown when it changes, with `memory` history. */
  readonly at?: string
  /** The past position shown when it changes, with `memory` history; null for now. */
  readonly position?: number | null
}

/** The whole console. The sandbox mounts the same one on the API in its tab. */
export function Console(props: ConsoleProps) {
  return (
    <ReaderProvider locale={props.locale}>
      <CacheProvider>
        <div class="c-root">
          <Pages console={props} />
        </div>
      </CacheProvider>
    </ReaderProvider>
  )
}

const workflowPages = workflowScreens.flatMap(({ pages }) => pages ?? [])

function Pages(props: { readonly console: ConsoleProps }) {
  const { locale } = useReader()
  const api = makeApi(spoken(props.console.fetch, locale), props.console.apiBase ?? '')
  const router: (props: BaseRouterProps) => JSX.Element =
    props.console.history === 'memory' ? routerAt(() => props.console.at) : Router
  const rehearsal = (screen: { readonly children?: JSX.Element }) => (
    <OneRehearsal api={api} console={props.console}>
      {screen.children}
    </OneRehearsal>
  )
  return (
    <Dynamic component={router} base={props.console.base ?? ''} root={Safe}>
      <Route path={paths.rehearsals} component={() => <Workspaces api={api} />} />
      <Route path="/rehearsals/:rehearsal" component={rehearsal}>
        <Route path="/" component={Customers} />
        <Route path="/customers" component={Customers} />
        {workflowPages.map(({ path, component }) => (
          <Route path={path} component={component} />
        ))}
        <Route path="/customers/:customer/:tab?" component={Customer} />
        <Route path="/mailbox" component={Mailbox} />
        <Route path="/audit" component={Audit} />
        <Route path="/faults" component={Faults} />
      </Route>
      <Route path="/sources/:document" component={SourcePage} />
      <Route path="*" component={NotFound} />
    </Dynamic>
  )
}

/** A router without an address bar, which goes where it is told from outside. */
function routerAt(at: () => string | undefined) {
  const history = createMemoryHistory()
  createEffect(() => {
    const value = at()
    if (value !== undefined && value !== history.get()) history.set({ value })
  })
  return (props: BaseRouterProps) => <MemoryRouter {...props} history={history} />
}

function OneRehearsal(props: {
  readonly api: Api
  readonly console: ConsoleProps
  readonly children: JSX.Element
}) {
  const params = useParams<{ rehearsal: string }>()
  return (
    <Show when={params.rehearsal} keyed>
      {(id) => (
        <RehearsalProvider
          id={id}
          api={props.api}
          fetch={props.console.fetch}
          apiBase={props.console.apiBase ?? ''}
          position={props.console.position}
        >
          <RehearsalFrame>{props.children}</RehearsalFrame>
        </RehearsalProvider>
      )}
    </Show>
  )
}

/** A broken assumption of ours is shown and can be left; it never leaves a blank page. */
function Safe(props: { readonly children?: JSX.Element }) {
  const { words } = useReader()
  return (
    <ErrorBoundary
      fallback={(error: unknown, reset) => (
        <EmptyState title={words().shell.failed} text={String(error)}>
          <Button onClick={reset}>{words().shell.retry}</Button>
        </EmptyState>
      )}
    >
      {props.children}
    </ErrorBoundary>
  )
}

function NotFound() {
  const { words } = useReader()
  return (
    <>
      <Titled title={words().shell.notFound} />
      <EmptyState isPage title={words().shell.notFound}>
        <A class="u-button" href={paths.rehearsals}>
          {words().shell.backToWorkspaces}
        </A>
      </EmptyState>
    </>
  )
}
