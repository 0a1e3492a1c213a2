import { connectEngine } from './engine/connect.ts'
import { handOver } from './engine/hand-over.ts'
const log: string[] = []
Object.assign(window, { log })
const engine = connectEngine((state) => {
  log.push(`${Math.round(performance.now())} ${JSON.stringify(state)}`)
  if (state.kind === 'erased') location.reload()
})
Object.assign(window, { engine })
await handOver(engine)
log.push(`${Math.round(performance.now())} msw`)
const r = await fetch('/v1/hello')
document.getElementById('app')!.textContent = await r.text()
log.push(`${Math.round(performance.now())} first`)
