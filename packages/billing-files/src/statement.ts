import type { Instant } from '@understudy/domain'
import type { PDFDocument, PDFFont, PDFPage } from '@cantoo/pdf-lib'

/** An invoice as people read it, every text in their language already. */
export interface Statement {
  readonly title: string
  /** Beside each other: what it is called, and what it is. */
  readonly facts: readonly (readonly [string, string])[]
  readonly headings: readonly [string, string]
  /** What each customer has on it; the id is printed where the font has no letters for the name. */
  readonly parts: Iterable<StatementPart>
  readonly total: readonly [string, string]
  readonly issuedAt: Instant
  readonly footer: string
}

export interface StatementPart {
  readonly id: string
  readonly name: string
  readonly amount: string
}

const page = { width: 595, height: 842, margin: 56, line: 16, size: 10 } as const

/**
 * The invoice as a PDF, the same bytes for the same invoice: its only date is that of its issue. Letters are those of the
 * built-in fonts, which write French and English (decision-0228#fonts).
 */
export async function statementPdf(said: Statement): Promise<Uint8Array<ArrayBuffer>> {
  // Whoever never asks for one does not load what makes it.
  const { PDFDocument: Documents, StandardFonts } = await import('@cantoo/pdf-lib')
  const pdf = await Documents.create({ updateMetadata: false })
  const issued = new Date(said.issuedAt)
  pdf.setTitle(said.title)
  pdf.setProducer('Understudy')
  pdf.setCreationDate(issued)
  pdf.setModificationDate(issued)
  const writing = new Writing(pdf, {
    plain: await pdf.embedFont(StandardFonts.Helvetica),
    strong: await pdf.embedFont(StandardFonts.HelveticaBold),
  })
  writing.line([said.title], 'strong', 18)
  for (const fact of said.facts) writing.line(fact)
  writing.line([])
  writing.line(said.headings, 'strong')
  for (const { id, name, amount } of said.parts) {
    writing.line([writing.canWrite(name) ? name : id, amount])
  }
  writing.line(said.total, 'strong')
  writing.foot(said.footer)
  return new Uint8Array(await pdf.save())
}

interface Fonts {
  readonly plain: PDFFont
  readonly strong: PDFFont
}

/** Lines of two columns, the second to the right, from the top of the first page to the bottom of the last. */
class Writing {
  readonly #pdf: PDFDocument
  readonly #fonts: Fonts
  readonly #letters: ReadonlySet<number>
  #page: PDFPage
  #y: number = page.height - page.margin

  constructor(pdf: PDFDocument, fonts: Fonts) {
    this.#pdf = pdf
    this.#fonts = fonts
    this.#letters = new Set(fonts.plain.getCharacterSet())
    this.#page = pdf.addPage([page.width, page.height])
  }

  canWrite(text: string): boolean {
    return [...text].every((letter) => this.#letters.has(letter.codePointAt(0) ?? 0))
  }

  /** The narrow space of French numbers has no letter in these fonts, nor has much else. */
  #written(text: string): string {
    const spaced = text.replaceAll('\u202F', '\u00A0')
    return [...spaced].map((letter) => (this.canWrite(letter) ? letter : '?')).join('')
  }

  line(cells: readonly string[], weight: keyof Fonts = 'plain', size: number = page.size): void {
    if (this.#y < page.margin * 1.5) {
      this.#page = this.#pdf.addPage([page.width, page.height])
      this.#y = page.height - page.margin
    }
    const [left = '', right = ''] = cells.map((text) => this.#written(text))
    const font = this.#fonts[weight]
    const end = page.width - page.margin - font.widthOfTextAtSize(right, size)
    this.#page.drawText(left, { x: page.margin, y: this.#y, size, font })
    this.#page.drawText(right, { x: end, y: this.#y, size, font })
    this.#y -= page.line * (size / page.size)
  }

  foot(text: string): void {
    const place = { x: page.margin, y: page.margin / 2, size: 8, font: this.#fonts.plain }
    for (const one of this.#pdf.getPages()) one.drawText(this.#written(text), place)
  }
}
