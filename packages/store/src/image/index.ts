export { preparedImage } from './image-file.ts'
