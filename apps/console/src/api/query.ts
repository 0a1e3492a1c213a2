export type Fetch = (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>

/** A moment of the log; now when empty. */
export interface Moment {
  readonly position?: string
}

/** A list that the server narrows, orders and counts. */
export interface ListQuery extends Moment {
  readonly search?: string
  readonly sort?: string
  readonly continuation?: string
  readonly size?: string
}

export interface CustomerQuery extends ListQuery {
  /** The partner as which it is looked at. */
  readonly as?: string
}

/** A list in order of the log, the newest first, of one customer or of all. */
export interface LogQuery extends ListQuery {
  readonly customer?: string
  readonly party?: string
}
