/** Shared by every command that makes a thing under an id of the sender's choice. */
export const idTaken = {
  id: 'INV-11',
  code: 'id-taken',
  must: 'The id must be new, or the command must be the one that created the thing, sent again.',
  mend: { by: 'again', with: {} },
  source: 'decision-0004#asking-again-changes-nothing',
} as const
