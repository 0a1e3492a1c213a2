/** Titles of what is on the page, outermost first. */
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

/** The innermost first, then what it is in: a screen, its customer, its rehearsal, the product. */
function write(): void {
  const texts = shown.map(({ text }) => text).filter((text) => text !== '')
  document.title = [...texts.toReversed(), product].join(' · ')
}

/** The same in every language. */
const product = 'Understudy'
