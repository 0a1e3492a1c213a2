import type { Player } from './player.ts'

/** Space plays and pauses, arrows go by steps, with Shift by events, R starts over; never while somebody types. */
export function keysFor(player: () => Player | undefined, restart: () => void) {
  return (event: KeyboardEvent) => {
    const on = player()
    if (!on || isTaken(event)) return
    const act = actions(on, restart)[`${event.shiftKey ? 'Shift+' : ''}${event.key}`]
    if (!act) return
    event.preventDefault()
    act()
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

const typing = 'input, textarea, select, [contenteditable], [role="listbox"], [role="slider"]'
const pressing = 'button, a, summary, [role="tab"], [role="option"]'

/** True when the key belongs to what has the focus. */
function isTaken({ target, key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return true
  if (!(target instanceof Element)) return false
  if (target.closest(typing) || target.closest('[role="dialog"]')) return true
  const isArrow = key.startsWith('Arrow')
  if (isArrow) return target.closest('[role="tablist"]') !== null
  return key === ' ' && target.closest(pressing) !== null
}
