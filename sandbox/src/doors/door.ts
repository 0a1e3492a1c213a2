import { createSignal, onCleanup } from 'solid-js'

export const doors = ['start', 'scenarios', 'console', 'customers'] as const
export type Door = (typeof doors)[number]

/** Which part of the sandbox is open, as the address says it: a reload stays, and the browser's own buttons go back. */
export function createDoor() {
  const read = (): Door => doors.find((door) => location.hash === `#/${door}`) ?? 'start'
  const [door, setDoor] = createSignal(read())
  const follow = () => setDoor(read())
  window.addEventListener('hashchange', follow)
  onCleanup(() => window.removeEventListener('hashchange', follow))
  return {
    door,
    open: (next: Door) => {
      location.hash = `#/${next}`
    },
  }
}
