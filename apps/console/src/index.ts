export { Console, type ConsoleProps } from './Console.tsx'
export { scenarioTitle } from './screens/workspaces/scenario-title.ts'
export { ReaderProvider } from './reader/reader.tsx'
