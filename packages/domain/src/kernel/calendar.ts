export {
  calendarDate,
  addMonths,
  dayInMonth,
  nextDay,
  weekday,
  type CalendarDate,
} from './civil.ts'
export { duration, type Duration } from './duration.ts'
export * from './moment.ts'
