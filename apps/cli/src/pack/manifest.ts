import { ownNames } from './plugins.ts'

/** The package’s own manifest: no dependencies, so that it installs without a registry. */
export function packageManifest(version: string): string {
  const manifest = {
    name: 'understudy',
    version,
    description:
      'A stand-in for Microsoft Partner Center, to rehearse CSP migrations before they are real.',
    license: 'MIT',
    type: 'module',
    bin: { understudy: 'understudy.mjs' },
    engines: { node: '>=24' },
    exports: {
      './scenario.schema.json': './scenario.schema.json',
      './package.json': './package.json',
    },
    imports: ownNames(),
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}
