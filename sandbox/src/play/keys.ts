import type { Player } from './player.ts'

/**
 * Space plays and pauses, arrows go by steps, with Shift by events, R starts over; never while somebody types. The keys
 * are taken before anything else sees them: an arrow that goes on with a lesson never also changes what was chosen last.
 */
export function listenToKeys(
  player: () => Player | undefined,
  restart: () => void,
  page: Window = window,
): () => void {
  /** How the focus came to where it is: a control that was only clicked leaves the arrows to the lesson. */
  let cameByKey = false
  const onPointer = () => (cameByKey = false)
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Tab') cameByKey = true
    const on = player()
    if (!on || isTaken(event, cameByKey)) return
    const act = actions(on, restart)[`${event.shiftKey ? 'Shift+' : ''}${event.key}`]
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  page.addEventListener('pointerdown', onPointer, true)
  page.addEventListener('keydown', onKey, true)
  return () => {
    page.removeEventListener('pointerdown', onPointer, true)
    page.removeEventListener('keydown', onKey, true)
  }
}

function actions(player: Player, restart: () => void): Readonly<Record<string, () => void>> {
  return {
    ' ': () => (player.isPlaying ? player.pause() : player.play()),
    ArrowRight: () => void player.stepOn(),
    ArrowLeft: () => player.stepBack(),
    'Shift+ArrowRight': () => void player.eventOn(),
    'Shift+ArrowLeft': () => player.eventBack(),
    r: restart,
  }
}

const choosing = 'input[type="radio"], input[type="checkbox"]'
const typing = `input:not(${choosing}), textarea, select, [contenteditable], [role="slider"]`
const open = '[role="listbox"], [role="menu"], [role="dialog"], [role="grid"]'
const closed = '[aria-haspopup="listbox"]'
const moving = `[role="tablist"], [role="radiogroup"], ${choosing}`
const pressing = `button, a, summary, [role="tab"], [role="option"], ${choosing}`

/** True when the key belongs to what has the focus. */
function isTaken(event: KeyboardEvent, cameByKey: boolean): boolean {
  const { target, key, ctrlKey, metaKey, altKey } = event
  if (ctrlKey || metaKey || altKey) return true
  if (!(target instanceof Element)) return false
  if (target.closest(typing) || target.closest(open)) return true
  if (key.startsWith('Arrow')) return cameByKey && target.closest(moving) !== null
  if (target.closest(closed)) return true
  return key === ' ' && target.closest(pressing) !== null
}
