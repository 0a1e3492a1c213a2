import { Button, Select } from '@understudy/ui'
import { useWords } from '../words.ts'
import type { Player } from './player.ts'
import { stageElement } from './stage-focus.ts'

/** Times the usual speed; 0 shows everything at once. */
export const speeds = { slow: 0.5, normal: 1, fast: 4, instant: 0 } as const
export type Speed = keyof typeof speeds
export const speedNames = Object.keys(speeds) as readonly Speed[]

/** Play, pause, step, step back, start over, and how fast. */
export function Transport(props: {
  readonly player: Player
  readonly speed: Speed
  readonly onSpeed: (speed: Speed) => void
  readonly onRestart: () => void
}) {
  const words = useWords()
  const waits = () => (props.player.turn ? words.lesson.waits : undefined)
  const ended = () => {
    if (props.player.turn && props.player.isAtEnd) return words.lesson.waits
    return props.player.hasEnded && props.player.isAtEnd
      ? (props.player.breakdown ?? words.play.ending)
      : undefined
  }
  const atStart = () => (props.player.shown === 0 ? words.play.beginning : undefined)
  const chooseSpeed = (chosen: string) => {
    if (chosen in speeds) props.onSpeed(chosen as Speed)
  }
  return (
    <div class="s-transport" role="toolbar" aria-label={words.play.transport}>
      <Button
        kind="primary"
        disabledReason={waits()}
        reasonAt="s-transport-ends"
        onClick={() => (props.player.isPlaying ? props.player.pause() : props.player.play())}
      >
        {props.player.isPlaying ? `❚❚ ${words.play.pause}` : `▶ ${words.play.play}`}
      </Button>
      <Button
        label={words.play.back}
        disabledReason={atStart()}
        reasonAt="s-transport-ends"
        onClick={() => props.player.stepBack()}
      >
        ◂ {words.play.back}
      </Button>
      <Button
        label={words.play.step}
        disabledReason={ended()}
        reasonAt="s-transport-ends"
        onClick={() => void props.player.stepOn()}
      >
        {words.play.step} ▸
      </Button>
      <Button kind="quiet" onClick={() => props.onRestart()}>
        ↺ {words.play.restart}
      </Button>
      <Select
        label={words.play.speed}
        labelHidden
        size="small"
        focusAfter={stageElement}
        options={speedNames.map((speed) => ({ value: speed, text: words.play.speeds[speed] }))}
        value={props.speed}
        onChange={chooseSpeed}
      />
      <span id="s-transport-ends" class="u-visually-hidden">
        {ended() ?? atStart()}
      </span>
    </div>
  )
}
