/** The proof that each minute of usage is in one place. */
export const proof = {
  title: 'Proof of the usage ledger',
  lead: 'Each minute that was metered is invoiced, pending or written off, once.',
  prove: 'Prove it',
  again: 'Prove it again',
  holds: 'It holds: each minute is in one place.',
  fails: 'It does not hold.',
  sum: (metered: string, sign: string, invoiced: string, pending: string, writtenOff: string) =>
    `${metered} minutes metered ${sign} ${invoiced} invoiced + ${pending} pending + ${writtenOff} written off`,
  parts: {
    metered: 'Minutes metered',
    invoiced: 'Invoiced',
    pending: 'Pending',
    writtenOff: 'Written off',
  },
  faults: 'Faults',
  unit: (entitlement: string, meter: string) => `${entitlement}, ${meter}`,
  time: (from: string, until: string) => `${from} – ${until}`,
  fault: (unit: string, time: string, what: string, who: string) =>
    `${unit}: ${time} ${what} (${who})`,
  event: (position: string) => `Event ${position}`,
  kinds: {
    'billed-to-nobody': 'is billed to nobody',
    'billed-twice': 'is billed twice',
    'billed-to-two': 'is billed to two partners',
    'billed-without-running': 'is billed, though nothing ran',
    'billed-to-another': 'is billed to another than pays',
    'counted-wrongly': 'is counted wrongly',
  },
} as const
