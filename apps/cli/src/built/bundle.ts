import { join } from 'node:path'
import { rolldown, type OutputChunk, type Plugin } from 'rolldown'
import { root } from './built-entry.mjs'

/** What to bundle: the file to begin with, from the root of the repository; where it goes; what else is done on the way. */
interface Bundling {
  readonly entry: string
  readonly folder: string
  readonly plugins: readonly Plugin[]
}

/** One program for Node out of the sources, with everything that it loads later in files of its own beside it. */
export async function bundle({ entry, folder, plugins }: Bundling): Promise<OutputChunk[]> {
  const made = await rolldown({
    input: join(root, entry),
    platform: 'node',
    logLevel: 'warn',
    // Of Node itself; what starts other programs may be replaced by a plugin.
    external: /^node:(?!child_process$)/,
    // Modules of ours only name things; what nobody asks for is left away. Languages alone are learnt as their door is opened.
    treeshake: {
      moduleSideEffects: [
        { test: languages, sideEffects: true },
        { test: ours, sideEffects: false },
      ],
    },
    plugins: [...plugins],
  })
  const { output } = await made.write({ dir: folder, format: 'esm', minify: true })
  await made.close()
  return output.filter((one) => one.type === 'chunk')
}

const languages = /[/\\]packages[/\\]messages[/\\]src[/\\](index|every-language)\.ts$/
const ours = /^(?!.*[/\\]node_modules[/\\])/
