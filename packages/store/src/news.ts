/** That a log has moved. */
export interface News {
  readonly incarnation: number
  /** Where it ends now; null when its workspace was removed. */
  readonly position: number | null
}

/** Told of each log that moved; of null when news may have been missed. */
export type Listener = (news: News | null) => void

/** Listeners of one process. */
export class Listeners {
  readonly #all = new Set<Listener>()

  add(listener: Listener): () => void {
    this.#all.add(listener)
    return () => this.#all.delete(listener)
  }

  tell(news: News | null): void {
    for (const listener of this.#all) queueMicrotask(() => listener(news))
  }
}
