/** Labels of what a transfer has. */
export const transferFields = {
  transfer: 'Transfer',
  transfers: 'Transfer',
  nextLineAt: 'Next line on',
  expiresAt: 'Over on',
  endedAt: 'Ended on',
  moved: 'New ID',
  addOns: 'Add-ons',
  error: 'Why not',
  byTheDay: 'Given back by the day',
  isLeft: 'Not tried again',
} as const
