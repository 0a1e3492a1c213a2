#!/usr/bin/env node
// Plain JavaScript: stripping the types of one file costs a tenth of what a whole run may take.
import { enableCompileCache } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { builtEntry } from './src/built/built-entry.mjs'

/** The command line, from one built file when that is made of the sources as they are; else it is built first (decision-0140). */
const entry = builtEntry() ?? (await import('./src/built/build-command-line.ts').then(built))

enableCompileCache(join(dirname(entry), 'compiled'))
await import(pathToFileURL(entry).href)

/** Where nothing may be written, the sources themselves run. */
async function built({ buildCommandLine }) {
  return (await buildCommandLine()) ?? join(import.meta.dirname, 'src/main.ts')
}
