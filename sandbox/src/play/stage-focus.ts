/** The stage, where the focus goes after a choice, so that the next key belongs to the play; null where there is none. */
export function stageElement(): HTMLElement | null {
  return document.getElementById('stage')
}
