import { instant, type RecordedEvent } from '@understudy/domain'
import { expect, test } from 'vitest'
import { frameOneStepBack, frameOneStepOn, framesOf, restMilliseconds, type Frame } from './film.ts'

const event = (position: number) => ({ position, at: instant('2020-03-02') }) as RecordedEvent
const take = (step: number, position: number, ...events: RecordedEvent[]) =>
  framesOf({ step, workspace: 'w', position, events })

const frames: readonly Frame[] = [
  ...take(-1, 3),
  ...take(0, 3),
  ...take(1, 6, event(4), event(5), event(6)),
  ...take(2, 7, event(7)),
]

test('a step without events has one frame at the position it left', () => {
  expect(take(0, 3)).toEqual([{ step: 0, workspace: 'w', position: 3, event: null }])
})

test('a step with events has a frame for each of them', () => {
  expect(take(1, 5, event(4), event(5)).map(({ position }) => position)).toEqual([4, 5])
})

test('one step back from anywhere shows the end of the step before', () => {
  expect([5, 4, 3, 2].map((shown) => frameOneStepBack(frames, shown))).toEqual([4, 1, 1, 1])
})

test('one step back from the beginning stays there', () => {
  expect([1, 0].map((shown) => frameOneStepBack(frames, shown))).toEqual([0, 0])
})

test('one step on goes to the end of the step shown, then to the end of the next', () => {
  expect([0, 1, 2, 3, 4].map((shown) => frameOneStepOn(frames, shown))).toEqual([1, 4, 4, 4, 5])
})

test('one step on from the last frame asks for a step that has not run', () => {
  expect(frameOneStepOn(frames, frames.length - 1)).toBeNull()
})

test('a step of many events takes no longer than a step of few', () => {
  const many = take(0, 900, ...Array.from({ length: 900 }, (_, index) => event(index + 1)))
  expect(restMilliseconds(many, 0, 1) * many.length).toBeLessThanOrEqual(9000)
  expect(restMilliseconds(frames, 2, 1)).toBe(900)
  expect(restMilliseconds(frames, 2, 3)).toBe(300)
})
