import { parseArgs } from 'node:util'
import { buildPages } from '../build-pages.ts'
import { packCommandLine } from './pack.ts'

/** `pnpm pack-cli [--out FOLDER]`: builds the pages where their sources are newer, and packs the command line. */
const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } })
buildPages()
console.log(await packCommandLine(values.out))
