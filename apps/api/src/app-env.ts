import type { EventStore } from '@understudy/store'
import type { Workspaces } from '@understudy/workspace'
import type { Limits } from './door/limits.ts'
import type { Failure } from './failure.ts'
import type { Identities } from './directory/identity-index.ts'
import type { Tokens } from './directory/tokens.ts'
import type { ScenarioFile } from './workspace/scenario-files.ts'

/** What the server, the browser tab or a test hands to the app. */
export interface AppOptions {
  readonly workspaces: Workspaces
  /** The store beneath them; lists of customers, history and mail are read from it. */
  readonly store: EventStore
  /** Scenario files, by their path under `scenarios/`; fixtures are those under `fixtures/`. */
  readonly scenarios?: readonly ScenarioFile[]
  /** The workspace that `/v1` means when neither token nor header names one; the newest when absent. */
  readonly defaultWorkspace?: string
  /** Told of every answer of 500 and above; a server prints a line. */
  readonly report?: (failure: Failure) => void
  /** Over a network: the secret or password that the token endpoint asks for; any will do when absent. */
  readonly accessToken?: string
  /** Limits that differ from the table in door/limits.ts. */
  readonly limits?: Partial<Limits>
  /** Milliseconds since 1970, for the life of tokens only; workspaces have their own clocks. */
  readonly now?: () => number
  /** Milliseconds between two signs of life on an event stream; 15,000 when absent. */
  readonly heartbeatMs?: number
  /** Microsoft's answer to a stale ETag: its error table says 400, its status list 412. */
  readonly staleVersionStatus?: 400 | 412
  /** The script of the reference page; without it the page offers the document alone. */
  readonly referenceScript?: () => Promise<Uint8Array<ArrayBuffer>>
}

export interface Dependencies extends Omit<
  Required<AppOptions>,
  'accessToken' | 'defaultWorkspace' | 'limits' | 'referenceScript'
> {
  readonly accessToken: string | undefined
  readonly limits: Limits
  readonly defaultWorkspace: string | undefined
  readonly referenceScript: AppOptions['referenceScript'] | undefined
  readonly tokens: Tokens
  readonly identities: Identities
}

export interface AppEnv {
  Variables: {
    deps: Dependencies
    /** The idempotency key of the command under way, once it is known. */
    request?: string
  }
}
