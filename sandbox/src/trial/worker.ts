/** What is worked out beside the page, by the name of its worker. They share most of what they load, so they are one file. */
const parts = {
  faults: () => import('../faults/answer.ts'),
  lab: () => import('../lab/answer.ts'),
  run: () => import('../editor/run/answer.ts'),
  tests: () => import('../tests/answer.ts'),
}

/** A question may come while its part is being loaded. */
const early: MessageEvent[] = []
self.onmessage = (event) => early.push(event)

const load = Object.entries(parts).find(([name]) => name === self.name)?.[1]
if (!load) throw new Error(`No worker is called "${self.name}".`)
await load()
for (const event of early) self.dispatchEvent(new MessageEvent('message', { data: event.data }))

export {}
