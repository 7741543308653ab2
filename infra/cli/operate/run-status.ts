import { dynamoAgencyHabits } from '#adapters/dynamodb/dynamo-agency-habits.ts'
import { dynamoExports } from '#adapters/dynamodb/dynamo-exports.ts'
import { dynamoReceipts } from '#adapters/dynamodb/dynamo-receipts.ts'
import { dynamoWebhooks } from '#adapters/dynamodb/dynamo-webhooks.ts'
import { createServeBoard } from '#functions/desk/board/serve-board.ts'
import { createListTakedowns } from '#functions/desk/takedowns/list-takedowns.ts'
import { Board } from '#schemas/desk/board.ts'
import { stepPrices } from '#schemas/metrics/step-prices.ts'
import { atPlace } from '../at-place.ts'
import { deskPorts } from '../desk/desk-ports.ts'
import { exitCodes } from '../exit-codes.ts'
import { printLine } from '../print-line.ts'
import { boardLines } from './board-lines.ts'
import { deskCall } from './desk-call.ts'
import { findTrouble } from './find-trouble.ts'

/** Prints the state of a place; returns 0 if all is well. */
export const runStatus = (to: string, json: boolean): Promise<number> =>
  atPlace(to, async (table, place, destination) => {
    const ports = deskPorts(destination)
    const serveBoard = createServeBoard({
      ...ports,
      receipts: dynamoReceipts(table),
      dropQueue: destination.dropQueue(),
      failedRuns: destination.failedRuns(),
      webhooks: dynamoWebhooks(table),
      habits: dynamoAgencyHabits(table),
      exports: dynamoExports(table),
      listTakedowns: createListTakedowns(ports),
      prices: stepPrices,
      meters: destination.meters(),
      takedownMinutes: destination.takedownMinutes(),
    })
    const reply = await serveBoard(deskCall('/v1/desk/board'))
    if (!reply.ok) throw new Error(reply.problem.detail)
    const board = Board.parse('body' in reply ? reply.body : undefined)
    const trouble = findTrouble(board, await ports.cases.listOpen())
    if (json) await printLine({ place, ...board, trouble })
    else process.stdout.write(`${boardLines(board, trouble, place).join('\n')}\n`)
    return trouble.length > 0 ? exitCodes.trouble : 0
  })
