interface Said {
  readonly user: string
  readonly services: readonly string[]
}

/** The losses that a change of assignments announces, among everything that a preview tells. */
export function announcedIn(events: readonly { readonly event: object }[]): readonly Said[] {
  return events.flatMap(({ event }) => {
    const { type, cause, losses } = event as {
      readonly type?: string
      readonly cause?: string
      readonly losses?: readonly Said[]
    }
    return type === 'LossAnnounced' && cause === 'assignment' ? (losses ?? []) : []
  })
}
