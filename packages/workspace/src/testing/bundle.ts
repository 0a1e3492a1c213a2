import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const outDir = fileURLToPath(new URL('../../dist/rehearse', import.meta.url))

/**
 * The child program as one file, and where Node keeps it compiled. From its sources it takes 1.5 s of processor time to
 * load, from one file 0.2 s, and it is started for every cut.
 */
export async function bundledProgram(name: string) {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['pg', '@electric-sql/pglite'] },
    build: {
      outDir: `${outDir}/${name}`,
      emptyOutDir: true,
      ssr: fileURLToPath(new URL('./rehearse.ts', import.meta.url)),
      target: 'node24',
      minify: false,
    },
  })
  return { program: `${outDir}/${name}/rehearse.js`, compileCache: `${outDir}/${name}/compiled` }
}
