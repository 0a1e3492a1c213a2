import type { Envelope, Outcome } from '@understudy/domain'
import type { Progress, Workspace } from '@understudy/workspace'

/** A command's outcome, or how far its journey of the clock has come while it goes on. */
export type Sent =
  | { readonly isDone: true; readonly outcome: Outcome }
  | { readonly isDone: false; readonly progress: Progress }

/** What a client sends in `Prefer` (RFC 7240) when it does not wait for a journey of the clock. */
export function asksNotToWait(prefer: string | undefined): boolean {
  return /(^|[\s,;])respond-async($|[\s,;])/i.test(prefer ?? '')
}

/**
 * Gives a command, and waits for its outcome or the first step of its journey, whichever comes first. The journey goes on
 * without whoever sent it; `report` is told of what nobody waits for.
 */
export async function sentOn(
  workspace: Workspace,
  envelope: Envelope,
  report: (failure: unknown) => void,
): Promise<Sent> {
  const begun = Promise.withResolvers<Sent>()
  const done = workspace.handle(envelope, {
    onProgress: (progress) => {
      if (progress.to !== null) begun.resolve({ isDone: false, progress })
    },
  })
  const sent = await Promise.race([
    begun.promise,
    done.then((outcome): Sent => ({ isDone: true, outcome })),
  ])
  if (!sent.isDone) done.catch(report)
  return sent
}

/** The same for whoever waits to the end. */
export async function waitedFor(outcome: Promise<Outcome>): Promise<Sent> {
  return { isDone: true, outcome: await outcome }
}
