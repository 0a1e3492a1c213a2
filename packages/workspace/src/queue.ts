/** One task at a time, in the order given; a task that fails does not keep the next from running. */
export class Queue {
  #last: Promise<unknown> = Promise.resolve()
  #waiting = 0

  get isIdle(): boolean {
    return this.#waiting === 0
  }

  run<Result>(task: () => Promise<Result>): Promise<Result> {
    this.#waiting += 1
    const result = this.#last.then(task)
    const settled = () => {
      this.#waiting -= 1
    }
    this.#last = result.then(settled, settled)
    return result
  }
}
