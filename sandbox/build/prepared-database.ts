import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { preparedImage } from '@understudy/store/image'
import type { Plugin } from 'vite'

const id = 'virtual:prepared-database'
const developmentPath = '/prepared-database.tar.gz'

/** Emits the prepared database image of this version as a file, and tells the worker its address. */
export function preparedDatabase(): Plugin {
  let base = '/'
  let isServing = false
  return {
    name: 'understudy-prepared-database',
    configResolved(config) {
      base = config.base
      isServing = config.command === 'serve'
    },
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    async load(source) {
      if (source !== `\0${id}`) return undefined
      if (isServing) return exporting(base.replace(/\/$/, '') + developmentPath)
      const image = await compressedImage()
      const hash = createHash('sha256').update(image).digest('hex').slice(0, 8)
      // Not called .gz: a server that knows the ending would announce it as an encoding.
      const fileName = `assets/database-${hash}.image`
      this.emitFile({ type: 'asset', fileName, source: image })
      return exporting(base + fileName)
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        if (!request.url?.endsWith(developmentPath)) return next()
        response.setHeader('content-type', 'application/octet-stream')
        response.end(await compressedImage())
      })
    },
  }
}

function exporting(url: string): string {
  return `export const imageUrl = ${JSON.stringify(url)}`
}

let compressed: Promise<Uint8Array> | undefined

/** About 1 MB; made once per build. */
function compressedImage(): Promise<Uint8Array> {
  compressed ??= preparedImage().then(async (image) => gzipSync(await image.bytes(), { level: 9 }))
  return compressed
}
