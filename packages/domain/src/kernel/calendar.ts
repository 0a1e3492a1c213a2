/** The door to time: days, moments in UTC and lengths, reckoned in one place (decision-0188). */
export {
  calendarDate,
  addMonths,
  dayInMonth,
  daysBetween,
  isDay,
  nextDay,
  plusDays,
  weekday,
  type CalendarDate,
} from './civil.ts'
export { duration, type Duration } from './duration.ts'
export * from './moment.ts'
