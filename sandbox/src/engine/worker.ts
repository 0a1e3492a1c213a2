import { createEngine } from './engine.ts'
import { sandboxParts } from './parts.ts'

const engine = createEngine(sandboxParts)

// Started as a shared worker each tab connects; started as a tab's own there is one wire.
if ('SharedWorkerGlobalScope' in self) {
  self.addEventListener('connect', (event) => {
    for (const port of (event as MessageEvent).ports) engine.add(port)
  })
} else {
  engine.add(self)
}
