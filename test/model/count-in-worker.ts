import { answerBatches } from './answer-batches.ts'
import { countHistories } from './count-histories.ts'

answerBatches(countHistories)
