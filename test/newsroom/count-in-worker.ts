import { answerBatches } from '#test/model/answer-batches.ts'
import { countHistories } from './count-histories.ts'

answerBatches(countHistories)
