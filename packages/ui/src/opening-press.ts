/** Pixels that a pointer moves, at most, between pressing a button and letting it go when nothing is dragged. */
const still = 10

/**
 * The press that opens a list chooses nothing on it: the list may come up under the pointer before the button is let
 * go. Whoever draws to an entry and lets go there has chosen it.
 */
export function chooseNothingYet(pressed: PointerEvent): void {
  const letGo = (released: PointerEvent) => {
    const isDrawn =
      Math.abs(released.clientX - pressed.clientX) > still ||
      Math.abs(released.clientY - pressed.clientY) > still
    if (!isDrawn) released.stopPropagation()
  }
  document.addEventListener('pointerup', letGo, { capture: true, once: true })
}
