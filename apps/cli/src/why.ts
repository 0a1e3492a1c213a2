const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ENOENT: 'it leads nowhere',
  ELOOP: 'its links go round in a circle',
}

/** Why the system did not let a file or folder be read, as a part of a sentence. */
export function why(failure: unknown): string {
  const { code, message } = failure as NodeJS.ErrnoException
  return reasons[code ?? ''] ?? message
}
