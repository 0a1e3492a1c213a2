import { createSignal } from 'solid-js'
import { render } from 'solid-js/web'
import '@understudy/ui/ui.css'
import '@understudy/console/console.css'
import './sandbox.css'
import './play/lesson.css'
import { connectEngine } from './engine/connect.ts'
import { handOver } from './engine/hand-over.ts'
import type { EngineState } from './engine/messages.ts'
import { App } from './shell/App.tsx'

const root = document.getElementById('app')
if (!root) throw new Error('Should be true: the page has an element #app')

const [state, setState] = createSignal<EngineState>({
  kind: 'starting',
  stage: 'program',
  share: null,
})
const [isHandedOver, setIsHandedOver] = createSignal(false)

const engine = connectEngine((next) => {
  if (next.kind === 'erased') location.reload()
  else setState(next)
})

/** Ready means both: the API answers, and this page's requests reach it. */
const whole = (): EngineState => {
  const now = state()
  return now.kind === 'ready' && !isHandedOver()
    ? { kind: 'starting', stage: 'workspaces', share: null }
    : now
}

render(() => <App engine={engine} state={whole()} />, root)

try {
  await handOver(engine)
  setIsHandedOver(true)
} catch {
  setState({ kind: 'failed', stage: 'program', reason: 'no-service-worker' })
}
