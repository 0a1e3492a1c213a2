const breathEveryMs = 12

/** Lets timers, signals and other requests have their turn during long work, a few times per screen refresh. */
export class Breath {
  #last = performance.now()

  async take(): Promise<void> {
    if (performance.now() - this.#last < breathEveryMs) return
    await new Promise((resolve) => {
      setTimeout(resolve)
    })
    this.#last = performance.now()
  }
}
