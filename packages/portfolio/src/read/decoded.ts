import { TextDecoder } from '@exodus/bytes/encoding-lite.js'

/** What files of spreadsheets and portals come in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/**
 * Bytes as text: by their byte order mark, by the zeros of UTF-16, as UTF-8 where they are, and as Windows-1252 where they
 * are not. The runtime's own decoder loses € and ’ of Windows-1252 in Node (decision-0237).
 */
export function decoded(bytes: Uint8Array): {
  readonly text: string
  readonly encoding: Encoding
} {
  const encoding = encodingOf(bytes)
  return { text: new TextDecoder(encoding).decode(bytes), encoding }
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const zeros = zerosIn(bytes.subarray(0, sampleBytes))
  if (zeros.odd > sampleBytes / 8 && zeros.even === 0) return 'utf-16le'
  if (zeros.even > sampleBytes / 8 && zeros.odd === 0) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

const sampleBytes = 256

function zerosIn(sample: Uint8Array) {
  const zeros = { even: 0, odd: 0 }
  for (const [at, byte] of sample.entries()) {
    if (byte === 0) zeros[at % 2 === 0 ? 'even' : 'odd'] += 1
  }
  return zeros
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
