import { open, readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/**
 * What of a package’s files would not run, install or mean the same on Windows, macOS and Linux, each as
 * `path: reason`; in order of paths.
 */
export async function platformBound(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const found = []
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
    const shown = relative(folder, path).split(sep).join('/')
    const reasons = entry.isFile() ? await reasonsIn(path) : linkReasons(entry)
    found.push(...reasons.map((reason) => `${shown}: ${reason}`))
  }
  return found.sort()
}

function linkReasons(entry: { readonly isSymbolicLink: () => boolean }): string[] {
  return entry.isSymbolicLink() ? ['a link, which Windows lets few people make'] : []
}

async function reasonsIn(path: string): Promise<string[]> {
  if (/\.(?:node|so|dylib|dll|exe|a|lib)$/i.test(path)) return ['native code']
  if (/\.(?:sh|bash|bat|cmd|ps1)$/i.test(path)) return ['a script of one system’s shell']
  if (/[<>:"|?*]|[ .]$/.test(path.split(sep).at(-1) ?? '')) return ['no name for a file on Windows']
  if (path.endsWith(`${sep}package.json`)) return manifestReasons(await readFile(path, 'utf8'))
  if (/\.m?js$/.test(path)) return codeReasons(await readFile(path, 'utf8'))
  return (await isProgram(path)) ? ['native code'] : []
}

const installing = ['preinstall', 'install', 'postinstall', 'prepare']

function manifestReasons(text: string): string[] {
  const manifest = JSON.parse(text) as Readonly<Record<string, object | undefined>>
  const keys = (field: string) => Object.keys(manifest[field] ?? {})
  const platform = [...keys('dependencies'), ...keys('optionalDependencies')].filter((name) =>
    /(?:^|[-/])(?:linux|darwin|win32|windows|musl|x64|arm64)(?:-|$)/.test(name),
  )
  return [
    ...['os', 'cpu', 'libc'].filter((field) => field in manifest).map((field) => `"${field}"`),
    ...platform.map((name) => `depends on ${name}`),
    ...keys('scripts')
      .filter((name) => installing.includes(name))
      .map((name) => `runs "${name}" when it is installed`),
  ]
}

/** Code that starts other programs, or loads native code by name. */
function codeReasons(code: string): string[] {
  return [
    ...(/["'`](?:node:)?child_process["'`]/.test(code) ? ['starts other programs'] : []),
    ...(/process\.dlopen|["'`]node-gyp-build["'`]|["'`]bindings["'`]/.test(code)
      ? ['loads native code']
      : []),
  ]
}

/** Programs of Linux (ELF), Windows (MZ) and macOS (Mach-O, of one processor or of several). */
const beginnings = ['7f454c46', '4d5a', 'cffaedfe', 'feedfacf', 'cafebabe']

async function isProgram(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0)
    const start = buffer.toString('hex', 0, bytesRead)
    return beginnings.some((one) => start.startsWith(one))
  } finally {
    await file.close()
  }
}
