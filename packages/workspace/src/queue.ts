/** One task at a time, in the order given; a task that fails does not keep the next from running. */
export class Queue {
  #last: Promise<unknown> = Promise.resolve()

  run<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(task)
    const settled = () => undefined
    this.#last = result.then(settled, settled)
    return result
  }
}
