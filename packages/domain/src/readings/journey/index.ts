export { journeyBoard } from './board.ts'
export { journey } from './journey.ts'
