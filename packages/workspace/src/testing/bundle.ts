import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const folder = fileURLToPath(new URL('../../dist', import.meta.url))

/**
 * A child program as one file, and where Node keeps it compiled. From its sources it takes 1.5 s of processor time to
 * load, from one file 0.2 s, and it is started for every cut.
 */
export async function bundledProgram(name: string, entry = 'rehearse') {
  const outDir = `${folder}/${entry}/${name}`
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['pg', '@electric-sql/pglite'] },
    build: {
      outDir,
      emptyOutDir: true,
      ssr: fileURLToPath(new URL(`./${entry}.ts`, import.meta.url)),
      target: 'node24',
      minify: false,
    },
  })
  return { program: `${outDir}/${entry}.js`, compileCache: `${outDir}/compiled` }
}
