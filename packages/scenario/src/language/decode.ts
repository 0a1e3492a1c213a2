/** The text of a file, or why its bytes are none, with the place of the first that is not. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string; readonly line: number; readonly column: number }

/** Reads UTF-8, and nothing else: a letter that is read wrongly would be a different name. */
export function decodeText(bytes: Uint8Array): Decoded {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    const offset = firstWrongByte(bytes)
    const before = new TextDecoder().decode(bytes.subarray(0, offset))
    const line = before.split('\n').length
    const column = before.length - before.lastIndexOf('\n')
    const isUtf16 = bytes[0] === 0xff || bytes[0] === 0xfe
    const byte = bytes[offset]?.toString(16).toUpperCase().padStart(2, '0')
    const looks = isUtf16 ? 'It begins like UTF-16' : 'It looks like Latin-1 (Windows-1252)'
    const message = `This file is not UTF-8: the byte 0x${byte} stands for no letter. ${looks}; save it as UTF-8.`
    return { ok: false, message, line, column }
  }
}

/** By halves: everything before it decodes. A letter that was begun and not ended is wrong from its beginning. */
function firstWrongByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isBeginning(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  while (good > 0 && !isBeginning(bytes.subarray(0, good), false)) good -= 1
  return good
}

/** Whether the bytes are UTF-8 so far; the last letter may be cut off. */
function isBeginning(bytes: Uint8Array, stream = true): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream })
    return true
  } catch {
    return false
  }
}
