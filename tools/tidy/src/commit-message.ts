const subjectMax = 72
const bodyWidthMax = 120
const subject = /^[a-z0-9.][\w./-]*(?:, [\w./-]+)*: \S/

/** What a commit says of itself is not as CONTRIBUTING.md wants it: sentences that say what to write instead. */
export function faultsOfMessage(message: string): readonly string[] {
  const [head = '', gap, ...body] = message.trimEnd().split('\n')
  return [
    ...(subject.test(head) ? [] : [`"${head}": write "area: what is now true"`]),
    ...(head.length > subjectMax
      ? [`"${head}": ${head.length} characters, at most ${subjectMax}; say the rest in the body`]
      : []),
    ...(gap === '' && body.length > 0 ? [] : [`"${head}": say why in a body, after an empty line`]),
    ...body
      .filter((line) => line.length > bodyWidthMax)
      .map((line) => `"${head}": break "${line.slice(0, 40)}…" at ${bodyWidthMax} characters`),
  ]
}
