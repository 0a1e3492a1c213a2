/** What the page and the worker that holds the API and the database say to each other. */

/** The steps of starting, in order; the start screen shows one line for each. */
export const startStages = ['program', 'image', 'database', 'workspaces'] as const
export type StartStage = (typeof startStages)[number]

export type EngineState =
  | { readonly kind: 'starting'; readonly stage: StartStage; readonly share: number | null }
  /** Another worker holds the database: an older version of this page in another tab. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'ready'; readonly kept: boolean }
  | { readonly kind: 'failed'; readonly stage: StartStage; readonly reason: string }
  /** The data was erased; every tab reloads. */
  | { readonly kind: 'erased' }

export interface RequestMessage {
  readonly type: 'request'
  readonly id: number
  readonly url: string
  readonly method: string
  readonly headers: readonly (readonly [string, string])[]
  /** Whole: the service worker has read it already. Answers travel as streams. */
  readonly body: ArrayBuffer | null
}

export type ToEngine =
  /** `lock` is the name of a Web Lock the page holds while it lives. */
  | { readonly type: 'hello'; readonly lock: string }
  | RequestMessage
  | { readonly type: 'abort'; readonly id: number }
  | { readonly type: 'erase' }

export type FromEngine =
  | { readonly type: 'state'; readonly state: EngineState }
  | {
      readonly type: 'response'
      readonly id: number
      readonly status: number
      readonly statusText: string
      readonly headers: readonly (readonly [string, string])[]
      readonly body: ReadableStream<Uint8Array> | null
    }
  | { readonly type: 'broken'; readonly id: number; readonly reason: string }

/** The part of a MessagePort or of a worker that both ends use. */
export interface Wire<Out> {
  postMessage(message: Out, transfer: Transferable[]): void
  onmessage: ((event: MessageEvent) => void) | null
}
