/** Titles of what is on the page, outermost first; the innermost is the document's. */
const shown: { text: string }[] = []

export const titles = {
  /** A place among the titles, after those that are there. */
  enter() {
    const own = { text: '' }
    shown.push(own)
    return {
      show(text: string) {
        own.text = text
        write()
      },
      leave() {
        shown.splice(shown.indexOf(own), 1)
        write()
      },
    }
  },
}

function write(): void {
  const text = shown.findLast((one) => one.text !== '')?.text
  if (text !== undefined) document.title = text
}
