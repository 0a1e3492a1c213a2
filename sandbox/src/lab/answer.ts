import { answerWith } from '../trial/answer.ts'
import { answerInLab, type LabAnswer, type LabQuestion } from './laboratory.ts'

answerWith<LabQuestion, never, LabAnswer>((question, { onProgress }) =>
  answerInLab(question, onProgress),
)
