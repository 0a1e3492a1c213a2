export { Console } from './Console.tsx'

export { ReaderProvider } from './reader/reader.tsx'
