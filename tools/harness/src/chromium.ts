import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export interface UnpackedChromium {
  readonly executablePath: string
  /** Where the browser finds the libraries and fonts that were packed with it. */
  readonly env: { readonly LD_LIBRARY_PATH: string; readonly FONTCONFIG_PATH?: string }
}

const cache = fileURLToPath(new URL('../../../.cache/', import.meta.url))

/**
 * Chromium, unpacked under `.cache/` once per version. Test files start at the same time: each unpacks
 * into a folder of its own, and the first to rename it into place wins, so nobody ever sees half a browser.
 */
export async function unpackedChromium(folder = cache): Promise<UnpackedChromium> {
  const home = join(folder, `chromium-${await packedVersion()}`)
  if (!existsSync(home)) await unpackInto(home, folder)
  return {
    executablePath: join(home, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(home, 'fonts') }),
    },
  }
}

async function unpackInto(home: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const draft = await mkdtemp(join(folder, 'unpacking-'))
  const script = fileURLToPath(new URL('unpack-chromium.ts', import.meta.url))
  await promisify(execFile)(process.execPath, [script], {
    // The package unpacks below TMPDIR, its own NSS libraries only when it believes to be on Lambda.
    env: { ...process.env, TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: '24.x' },
  })
  await rename(draft, home).catch(async (error: unknown) => {
    await rm(draft, { recursive: true, force: true })
    if (!existsSync(home)) throw error
  })
}

async function packedVersion(): Promise<string> {
  const manifest = new URL('../package.json', import.meta.resolve('@sparticuz/chromium'))
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string }
  return version
}
