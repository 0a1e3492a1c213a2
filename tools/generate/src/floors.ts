import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { importsOf, isRelative, packageOf, target } from '@understudy/tidy/imports'
import type { GeneratedFile } from './generated-file.ts'
import { mermaid, type Arrow } from './mermaid.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const domain = 'packages/domain/src/'
const ours = '@understudy/'

/** The floors of the house and the parts of the domain, as the imports of the code draw them. */
export function floorFiles(): GeneratedFile[] {
  const files = sourceFiles()
  const text = `# Floors

Generated from the imports of the code by \`pnpm generate\`; tests are left out. An arrow leads from what imports to what is imported; a dotted
arrow is types alone. What is reached over other arrows is not drawn again.

## Packages

${mermaid(files.flatMap(packageArrows))}

## Inside the domain

${mermaid(files.filter(({ path }) => path.startsWith(domain)).flatMap(domainArrows))}
`
  return [{ path: 'docs/floors.md', text }]
}

interface Source {
  readonly path: string
  readonly text: string
}

function sourceFiles(): Source[] {
  return globSync('{packages,apps}/*/src/**/*.{ts,tsx}', { cwd: root })
    .concat(globSync('sandbox/src/**/*.{ts,tsx}', { cwd: root }))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/\.test\.tsx?$|properties\.ts$|\/(?:testing|contract|e2e)\//.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(root + path, 'utf8') }))
}

function packageArrows({ path, text }: Source): Arrow[] {
  const from = floorOf(path)
  return importsOf(text)
    .filter((one) => one.from.startsWith(ours))
    .map(({ from: to, isValue }) => ({ from, to: packageOf(to).slice(ours.length), isValue }))
    .filter(({ to }) => to !== from)
}

function domainArrows({ path, text }: Source): Arrow[] {
  const from = partOf(path)
  return importsOf(text)
    .filter((one) => isRelative(one.from))
    .map(({ from: to, isValue }) => ({ from, to: partOf(target(path, to)), isValue }))
    .filter(({ to }) => to !== from)
}

/** `packages/store/src/…` is store, `sandbox/src/…` sandbox. */
function floorOf(path: string): string {
  return path.replace(/^(?:packages|apps)\//, '').split('/')[0] ?? ''
}

/** A folder of the domain; a file beside the folders is a part by its own name. */
function partOf(path: string): string {
  return path.slice(domain.length).split('/')[0]?.replace(/\.ts$/, '') ?? ''
}
