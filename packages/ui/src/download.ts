/** A busy browser begins to read a file some time after the press; what is taken away before is no file. */
const keptMs = 60_000

/** Hands something to the reader as a file. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), keptMs)
}
