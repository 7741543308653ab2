import { dynamoAgencyHabits } from '#adapters/dynamodb/dynamo-agency-habits.ts'
import { dynamoReceipts } from '#adapters/dynamodb/dynamo-receipts.ts'
import { dynamoWebhooks } from '#adapters/dynamodb/dynamo-webhooks.ts'
import { createServeBoard } from '#functions/desk/board/serve-board.ts'
import { createListTakedowns } from '#functions/desk/takedowns/list-takedowns.ts'
import { Board } from '#schemas/board.ts'
import { stepPrices } from '#schemas/step-prices.ts'
import { deskPorts } from '../desk/desk-ports.ts'
import { exitCodes } from '../exit-codes.ts'
import { atPlace } from '../parties/at-place.ts'
import { printLine } from '../print-line.ts'
import { deskCall } from './desk-call.ts'
import { findAmiss } from './find-amiss.ts'
import { sayBoard } from './say-board.ts'

/** Prints the state of a place; returns 0 if all is well. */
export const runStatus = (to: string, json: boolean): Promise<number> =>
  atPlace(to, async (table, place, destination) => {
    const ports = deskPorts(destination)
    const serveBoard = createServeBoard({
      ...ports,
      receipts: dynamoReceipts(table),
      dropQueue: destination.dropQueue(),
      webhooks: dynamoWebhooks(table),
      habits: dynamoAgencyHabits(table),
      listTakedowns: createListTakedowns(ports),
      prices: stepPrices,
      meters: destination.meters(),
    })
    const reply = await serveBoard(deskCall('/v1/desk/board'))
    if (!reply.ok) throw new Error(reply.problem.detail)
    const board = Board.parse('body' in reply ? reply.body : undefined)
    const amiss = findAmiss(board, await ports.cases.listOpen())
    if (json) await printLine({ place, ...board, amiss })
    else process.stdout.write(`${sayBoard(board, amiss, place).join('\n')}\n`)
    return amiss.length > 0 ? exitCodes.amiss : 0
  })
