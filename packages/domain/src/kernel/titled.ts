/** `contoso-eu` → `Contoso Eu`: the name of a thing that got none. */
export function titled(id: string): string {
  return id.replaceAll(/(^|[-._])(\w)/g, (_, gap: string, letter: string) => {
    return `${gap === '' ? '' : ' '}${letter.toUpperCase()}`
  })
}
