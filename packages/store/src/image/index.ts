export { preparedImage } from './image-file.ts'
export { makeImage } from './make-image.ts'
