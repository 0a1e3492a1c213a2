import { expect, test } from 'vitest'
import { faultsOfMessage } from './commit-message.ts'

test('a commit says what is now true, briefly, and why', () => {
  const sound = 'domain/clock: a tick is a command\n\nSo that it is audited like any other.\n'
  expect(faultsOfMessage(sound)).toEqual([])
  expect(faultsOfMessage('api, cli: one door\n\nBoth had one of their own.\n')).toEqual([])
})

test.each([
  ['x', 'write "area: what is now true"'],
  ['domain: a tick is a command', 'say why in a body'],
  ['domain: a tick is a command\nand audited', 'say why in a body'],
  [`domain: ${'a'.repeat(70)}\n\nWhy.`, '78 characters, at most 72'],
  [`domain: a tick\n\n${'a'.repeat(121)}`, 'at 120 characters'],
])('%j is to be mended', (message, remedy) => {
  expect(faultsOfMessage(message).join('\n')).toContain(remedy)
})
